package org.rapport.store.internal.gateway;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.ReentrantLock;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.StoreException;
import org.rapport.store.TransactionInfo;
import org.rapport.store.internal.cache.Change;
import org.rapport.store.internal.journal.Journal;

/**
 * The one turn to write, and the group of small transactions that share one force of the journal and one commit of H2.
 * Who has written his transaction and sees others waiting for their turn joins the group, hands the turn on and waits;
 * the next one works on top of it, behind a savepoint. Whoever finds nobody waiting settles for all: forces the journal,
 * commits H2. Nobody is told "saved", and no reader sees anything, before that. A large transaction settles the group
 * before it begins.
 * <p>
 * Who gives the turn away while the group is not empty has seen somebody waiting, who will have the turn next and does
 * the same: so no member waits for ever.
 */
final class Gate {
  /** As many transactions at most in one commit of H2. */
  static final int MOST = 32;

  /** A transaction that is written to the journal and to H2, and waits to be made durable and visible. */
  static final class Member {
    private final TransactionInfo info;
    private final boolean fieldsChanged;
    private final Change change;
    private final CountDownLatch settled = new CountDownLatch(1);
    private @Nullable StoreException failure;
    private boolean good;

    Member(TransactionInfo info, boolean fieldsChanged, Change change) {
      this.info = info;
      this.fieldsChanged = fieldsChanged;
      this.change = change;
    }

    Change change() {
      return change;
    }

    TransactionInfo info() {
      return info;
    }

    boolean fieldsChanged() {
      return fieldsChanged;
    }

    /** What happens to the transaction is decided without this thread: interrupting it changes nothing. */
    private void await() {
      boolean interrupted = false;
      while (settled.getCount() > 0) {
        try {
          settled.await();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
      StoreException e = failure;
      if (e != null) {
        throw e;
      }
      if (!good) {
        throw new StoreException(
            "Not confirmed: writing this change ended unexpectedly. Close the database and open it "
                + "again, and look whether the change is there.");
      }
    }
  }

  /** Told, by the one who has the turn, what H2 has committed. */
  interface Settled {
    /** These transactions are visible. */
    void committed(List<Member> members) throws SQLException;
  }

  private final Journal journal;
  private final H2 h2;
  private final Health health;
  private final Settled listener;
  private final ReentrantLock lock = new ReentrantLock(true);
  private final List<Member> members = new ArrayList<>();
  private volatile long applied;
  private boolean spoilt;

  Gate(Journal journal, H2 h2, Health health, long applied, Settled listener) {
    this.journal = journal;
    this.h2 = h2;
    this.health = health;
    this.applied = applied;
    this.listener = listener;
  }

  /** Number of the last transaction that is visible. */
  long applied() {
    return applied;
  }

  /** Number of the transaction that is written next; only for the one who has the turn. */
  long next() {
    return applied + members.size() + 1;
  }

  /** Whether the calling thread has the turn. */
  boolean isMine() {
    return lock.isHeldByCurrentThread();
  }

  /** Whether others wait to be made durable: then only what was done since may be taken back. */
  boolean isShared() {
    return !members.isEmpty();
  }

  /** Waits for the turn. With {@code alone} nobody else waits to be made durable afterwards. */
  void enter(boolean alone) {
    lock.lock();
    if (alone) {
      settle();
    }
  }

  /**
   * Makes a transaction durable and visible that the calling thread, who has the turn, has written to the journal and to
   * H2; gives the turn away.
   *
   * @param member the transaction
   * @param alone whether the next one must see it committed
   * @throws StoreException if it could not be made durable
   */
  void commit(Member member, boolean alone) {
    members.add(member);
    try {
      if (alone || members.size() >= MOST) {
        settle();
      }
    } finally {
      leave();
    }
    member.await();
  }

  /** Gives the turn away. */
  void leave() {
    try {
      if (!lock.hasQueuedThreads()) {
        settle();
      }
    } finally {
      lock.unlock();
    }
  }

  /** H2's connection holds something that could not be taken back: it must never be committed. */
  void spoil() {
    spoilt = true;
  }

  private void settle() {
    if (members.isEmpty()) {
      return;
    }
    List<Member> all = List.copyOf(members);
    members.clear();
    @Nullable StoreException failure = null;
    boolean good = false;
    try {
      failure = force(all);
      good = true;
    } finally {
      for (Member member : all) {
        member.failure = failure;
        member.good = good;
        member.settled.countDown();
      }
      if (!good) {
        health.readOnly("Writing to " + health.name() + " ended unexpectedly");
      }
    }
  }

  private @Nullable StoreException force(List<Member> all) {
    try {
      journal.acknowledge();
    } catch (IOException e) {
      StoreException failure = health.unconfirmed(all.size(), e);
      takeBack();
      return failure;
    }
    try {
      if (spoilt) {
        throw new SQLException("a transaction could not be taken back");
      }
      h2.writer().commit();
      applied = all.getLast().info().number();
    } catch (SQLException e) {
      health.behind(all.getLast().info().number(), e);
      return null;
    }
    tell(all);
    return null;
  }

  /** Whatever the listener does: the transactions are durable and visible. */
  private void tell(List<Member> all) {
    try {
      listener.committed(all);
    } catch (SQLException | RuntimeException e) {
      health.stale(all.getLast().info().number(), e);
    }
  }

  private void takeBack() {
    try {
      h2.writer().rollback();
      h2.applier().takenBack();
    } catch (SQLException e) {
      StoreLog.warn("A transaction could not be taken back; the database must be opened again.", e);
    }
  }
}
