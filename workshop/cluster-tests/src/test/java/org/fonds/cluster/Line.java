package org.fonds.cluster;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A line to a Solr node that can be cut, or break off again and again; it begins whole. */
final class Line implements AutoCloseable {

  /** More than one batch of documents, less than all. */
  private static final long BREAKS_AFTER_BYTES = 300_000;

  private enum State {
    WHOLE,
    FLAPPING,
    CUT
  }

  private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final InetSocketAddress node;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile State state = State.WHOLE;

  Line(InetSocketAddress node) throws IOException {
    this.node = node;
    Thread.ofVirtual().start(this::take);
  }

  /** Solr as it is reached by this line. */
  String address() {
    return "http://127.0.0.1:" + server.getLocalPort() + "/solr";
  }

  void mend() {
    state = State.WHOLE;
  }

  /** Breaks off what is under way, and takes nothing. */
  void cut() throws IOException {
    state = State.CUT;
    hangUp();
  }

  /** Takes every second connection, and lets it break off after a while. */
  void flap() throws IOException {
    state = State.FLAPPING;
    hangUp();
  }

  private void hangUp() throws IOException {
    for (Socket each : open) {
      each.close();
    }
    open.clear();
  }

  private void take() {
    int number = 0;
    while (!server.isClosed()) {
      try {
        Socket near = server.accept();
        number++;
        if (state == State.CUT || (state == State.FLAPPING && number % 2 == 1)) {
          near.close();
        } else {
          join(near);
        }
      } catch (IOException e) {
        // The end, or a node that does not answer: the other side learns it by its own request.
      }
    }
  }

  private void join(Socket near) throws IOException {
    open.add(near);
    Socket far = new Socket();
    far.connect(node);
    open.add(far);
    Thread.ofVirtual().start(() -> pass(near, far));
    Thread.ofVirtual().start(() -> pass(far, near));
  }

  private void pass(Socket from, Socket to) {
    byte[] buffer = new byte[1 << 13];
    long passed = 0;
    try (from;
        to;
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream()) {
      for (int read = in.read(buffer);
          read >= 0 && (state != State.FLAPPING || passed < BREAKS_AFTER_BYTES);
          read = in.read(buffer)) {
        out.write(buffer, 0, read);
        passed += read;
      }
    } catch (IOException e) {
      // One side has hung up; so does the other.
    } finally {
      open.remove(from);
      open.remove(to);
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
    hangUp();
  }
}
