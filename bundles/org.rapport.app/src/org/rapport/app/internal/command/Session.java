package org.rapport.app.internal.command;

import java.io.PrintStream;
import java.util.function.Supplier;

import org.rapport.mining.AlgorithmCatalogue;
import org.rapport.mining.MiningRunner;
import org.rapport.mining.worker.MiningWorker;

/**
 * One command line being carried out.
 *
 * @param out for answers
 * @param err for errors, notes and progress
 * @param setting the surroundings
 * @param catalogue the installed algorithms, read only when a command needs them
 * @param progress the progress of the command; cancelled when the user interrupts it
 * @param lazyWorker the process in which contributed algorithms run, made only when a command needs it
 */
record Session(PrintStream out, PrintStream err, Setting setting, Supplier<AlgorithmCatalogue> catalogue,
    TerminalProgress progress, LazyWorker lazyWorker) {

  /** A session with the installed algorithms and a worker of its own. */
  Session(PrintStream out, PrintStream err, Setting setting, TerminalProgress progress) {
    this(out, err, setting, progress, new LazyWorker(setting));
  }

  private Session(PrintStream out, PrintStream err, Setting setting, TerminalProgress progress, LazyWorker worker) {
    this(out, err, setting, () -> worker.get().catalogue(), progress, worker);
  }

  /** A session with a worker of its own. */
  Session(PrintStream out, PrintStream err, Setting setting, Supplier<AlgorithmCatalogue> catalogue,
      TerminalProgress progress) {
    this(out, err, setting, catalogue, progress, new LazyWorker(setting));
  }

  /** The process in which contributed algorithms run, started only when one does. */
  MiningWorker worker() {
    return lazyWorker.get();
  }

  /**
   * A runner: built-in algorithms run in this process, which ends with the command anyway; whatever is contributed runs
   * in a process of its own.
   */
  MiningRunner runner(AlgorithmCatalogue algorithms) {
    return worker().runner(algorithms, MiningWorker.Use.CONTRIBUTED);
  }
}
