package org.fonds.extraction;

import java.nio.file.Path;

/**
 * A file out of a container.
 *
 * @param path in the container, with {@code /}: never absolute, never with a step upwards; what was
 *     in a container within the container has that one's path before its own
 * @param file where its bytes lie now, under a name that says nothing
 */
public record Member(String path, Path file) {}
