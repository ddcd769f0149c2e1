package org.rapport.mining.internal.worker;

import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;

/** Finds the threads that a run leaves behind. */
final class ChildThreads {
  private static final int LOOKS = 10;
  private static final long PAUSE = 20;

  private final Set<Thread> before;

  /** Remembers the threads there are. */
  ChildThreads() {
    this.before = Thread.getAllStackTraces().keySet();
  }

  /** How many threads have come since and do not end within a moment; those of Java's own pools do not count. */
  int left() {
    int left = 0;
    for (int look = 0; look < LOOKS; look++) {
      Set<Thread> now = Thread.getAllStackTraces().keySet().stream()
          .filter(thread -> !before.contains(thread) && !isJavas(thread)).collect(Collectors.toSet());
      left = now.size();
      if (left == 0) {
        return 0;
      }
      try {
        Thread.sleep(PAUSE);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return left;
      }
    }
    return left;
  }

  private static boolean isJavas(Thread thread) {
    @Nullable ThreadGroup group = thread.getThreadGroup();
    return group == null || group.getParent() == null || thread.getName().startsWith("ForkJoinPool.commonPool")
        || group.getName().startsWith("Innocuous");
  }
}
