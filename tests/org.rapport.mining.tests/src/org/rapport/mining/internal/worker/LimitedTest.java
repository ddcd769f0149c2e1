package org.rapport.mining.internal.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.rapport.table.CategoryColumn;
import org.rapport.table.NumberColumn;
import org.rapport.table.TextColumn;

/** What limits the worker: so much print in a run, and so many bytes of columns. */
class LimitedTest {
  private static final int MOST = 64 * 1024;

  /** Eight threads print at once what is a third too much. */
  @Test
  void manyThreadsPrintNoMoreThanOne() throws InterruptedException {
    for (int round = 0; round < 50; round++) {
      Limited.renew();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      List<Thread> threads = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        // one print stream a thread: its own lock would let one write after the other
        PrintStream stream = Limited.to(bytes);
        byte[] part = "x".repeat(997).getBytes(StandardCharsets.UTF_8);
        threads.add(new Thread(() -> IntStream.range(0, 11).forEach(j -> stream.write(part, 0, part.length))));
      }
      threads.forEach(Thread::start);
      for (Thread thread : threads) {
        thread.join();
      }
      assertEquals(MOST, bytes.size());
      Limited.to(bytes).print('x');
      assertEquals(MOST, bytes.size());
    }
    Limited.renew();
  }

  @Test
  void textsCountBesideTheCodes() {
    assertEquals(8_000, WorkerProcess.bytes(NumberColumn.of("n", new double[1_000])));
    List<String> levels = IntStream.range(0, 1_000).mapToObj(i -> "%0100d".formatted(i)).toList();
    long ids = WorkerProcess.bytes(CategoryColumn.of("id", IntStream.range(0, 1_000).toArray(), levels));
    assertTrue(ids >= 104_000 && ids <= 200_000, ids + " bytes");
    assertTrue(WorkerProcess.bytes(TextColumn.of("t", "a".repeat(5_000))) >= 5_000);
  }
}
