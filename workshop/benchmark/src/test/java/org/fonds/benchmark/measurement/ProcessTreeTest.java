package org.fonds.benchmark.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProcessTreeTest {

  private static final long MEBIBYTE = 1 << 20;

  private final Process shell;
  private final ProcessTree tree;

  ProcessTreeTest() throws IOException {
    // The shell itself is small; tail, beneath it, keeps 64 MiB until sleep reads them.
    shell =
        new ProcessBuilder(
                "sh", "-c", "head -c 67108864 /dev/zero | tail -c 67108864 | sleep 600; true")
            .start();
    tree = new ProcessTree(shell.toHandle());
  }

  @AfterEach
  void end_what_is_left() {
    tree.end();
  }

  @Nested
  class A_small_shell_with_a_large_child {

    @Test
    void holds_what_the_child_holds() {
      await().until(() -> tree.memory().bytes() > 64 * MEBIBYTE);
      assertThat(tree.memory().bytes()).isLessThan(128 * MEBIBYTE);
    }

    @Test
    void is_several_processes() {
      await().until(() -> tree.memory().processes() > 2);
    }
  }

  @Nested
  class A_shell_that_forked_a_copy_of_itself {

    @Test
    void counts_once() throws IOException {
      Process forking = new ProcessBuilder("sh", "-c", "(sleep 600; sleep 600); true").start();
      ProcessTree own = new ProcessTree(forking.toHandle());
      try {
        await().until(() -> forking.descendants().count() == 2);
        await().until(() -> own.memory().processes() == 2);
      } finally {
        own.end();
      }
    }
  }

  @Nested
  class A_tree_that_was_ended {

    @Test
    void holds_nothing() {
      await().until(() -> tree.memory().processes() > 2);
      tree.end();
      await().until(() -> tree.memory().equals(TreeMemory.NONE));
    }
  }

  @Test
  void the_higher_of_two_moments_is_the_one_with_more_bytes() {
    TreeMemory many = new TreeMemory(10, 5);
    TreeMemory large = new TreeMemory(11, 1);
    assertThat(many.higher(large)).isEqualTo(large);
    assertThat(large.higher(many)).isEqualTo(large);
  }
}
