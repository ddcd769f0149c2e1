package org.rapport.mining.worker;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.rapport.mining.AlgorithmCatalogue;
import org.rapport.mining.MiningRunner;
import org.rapport.mining.internal.worker.AlgorithmRegister;
import org.rapport.mining.internal.worker.ClassPathLauncher;
import org.rapport.mining.internal.worker.EquinoxLauncher;
import org.rapport.mining.internal.worker.RemoteRunner;
import org.rapport.mining.internal.worker.WorkerHost;
import org.rapport.mining.internal.worker.WorkerLauncher;

/**
 * The worker: a virtual machine of its own in which algorithms run. An algorithm that throws, loops, takes all memory
 * or ends the virtual machine ends its worker and nothing else; a run that is cancelled ends within two seconds. The
 * process is started for the first run, kept for the next ones, ended after some idle time or with this program, and
 * started again after a crash. It has no passphrase and no store; of the data only the columns that a run needs are
 * handed to it, and none is written to disk.
 *
 * <p>One run at a time; others wait for their turn. For debugging, the system property or environment variable
 * {@value #SWITCH} (as a variable {@value #VARIABLE}) with the value {@value #IN_PROCESS} has everything run in this
 * process.
 *
 * @since 0.1
 */
public final class MiningWorker implements AutoCloseable {
  /** The system property that says where algorithms run. */
  public static final String SWITCH = "rapport.mining";
  /** The environment variable that says the same. */
  public static final String VARIABLE = "RAPPORT_MINING";
  /** The value for this process. */
  public static final String IN_PROCESS = "in-process";

  /** Which algorithms run in the worker. */
  public enum Use {
    /** All of them. */
    ALWAYS,
    /**
     * Those that bundles contribute; a run of built-in algorithms only stays in this process. For short commands, for
     * which starting a worker takes longer than the run.
     */
    CONTRIBUTED
  }

  private final WorkerHost host;
  private final AlgorithmRegister register;

  private MiningWorker(WorkerLauncher launcher, WorkerSettings settings) {
    this.host = new WorkerHost(launcher, settings);
    this.register = new AlgorithmRegister(launcher, host);
  }

  /**
   * A worker, which is not started yet. In Equinox it has the bundles that contribute algorithms, in plain Java the
   * class path of this process.
   */
  public static MiningWorker of(WorkerSettings settings) {
    @Nullable Bundle bundle = FrameworkUtil.getBundle(MiningWorker.class);
    return new MiningWorker(
        bundle == null ? ClassPathLauncher.ofThisProcess(Optional.empty()) : new EquinoxLauncher(bundle), settings);
  }

  /**
   * The installed algorithms, of which no contributed class is loaded in this process: what they say of themselves is
   * asked in a worker process, once for a jar, and remembered in the folder of the settings.
   */
  public AlgorithmCatalogue catalogue() {
    AlgorithmCatalogue installed = AlgorithmCatalogue.installed();
    return inProcess() ? installed : register.over(installed);
  }

  private static boolean inProcess() {
    return IN_PROCESS.equals(System.getProperty(SWITCH, System.getenv(VARIABLE)));
  }

  /**
   * A runner that has its requests carried out by the worker; its models live there too, and are trained again when it
   * has ended meanwhile. It behaves as {@link MiningRunner#inProcess(AlgorithmCatalogue)} and gives the same results
   * bit for bit.
   *
   * @param catalogue the installed algorithms
   * @param use which of them run in the worker
   */
  public MiningRunner runner(AlgorithmCatalogue catalogue, Use use) {
    if (inProcess()) {
      return MiningRunner.inProcess(catalogue);
    }
    return RemoteRunner.of(host, catalogue,
        use == Use.CONTRIBUTED ? MiningRunner.inProcess(catalogue, host.settings().threads()) : null);
  }

  /** The settings. */
  public WorkerSettings settings() {
    return host.settings();
  }

  /** Other settings; they count from the next run. */
  public void configure(WorkerSettings settings) {
    host.configure(settings);
  }

  /** Which algorithms are switched off after repeated failures. */
  public AlgorithmSwitches switches() {
    return host.switches();
  }

  /** What the worker is doing just now. */
  public WorkerState state() {
    return host.state();
  }

  /**
   * Adds somebody who is told of every change of phase or activity, on any thread, and should be quick. Memory that is
   * used changes without notice; ask {@link #state()} for it.
   */
  public void addListener(Consumer<WorkerState> listener) {
    host.addListener(listener);
  }

  /** Removes one that was added. */
  public void removeListener(Consumer<WorkerState> listener) {
    host.removeListener(listener);
  }

  /**
   * Starts the process if there is none or its settings are old, so that the next run finds it warm; waits for a run
   * that is not over.
   *
   * @param monitor asks for cancel
   * @throws org.rapport.mining.MiningException if the process can't be started; the message is for the user
   * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
   */
  public void start(IProgressMonitor monitor) {
    host.warm(monitor);
  }

  /**
   * Ends the process, and with it all that it remembers of the data; waits for a run that is not over. The next run
   * starts it again.
   */
  public void stop() {
    host.stop();
    register.stop();
  }

  /** As {@link #stop()}. */
  @Override
  public void close() {
    stop();
  }
}
