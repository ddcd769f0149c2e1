package org.rapport.app.internal.command;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.Version;
import org.rapport.store.Places;

/**
 * Runs one command line inside the product, without a workbench and without a workspace; its exit code is that of the
 * process.
 */
public final class CommandApplication implements IApplication {

  private static final long SECONDS_TO_END = 20;

  private volatile @Nullable TerminalProgress running;

  @Override
  public Object start(@Nullable IApplicationContext context) throws Exception {
    if (context == null) {
      throw new IllegalArgumentException("no application context");
    }
    context.applicationRunning();
    String[] args = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
    PrintStream out = stream(FileDescriptor.out, "stdout.encoding");
    PrintStream err = stream(FileDescriptor.err, "stderr.encoding");
    // What a library prints must not end up in the answer, which may be JSON for a program, nor among our sentences.
    PrintStream printed = LoggedStream.to(line -> ILog.of(CommandApplication.class).info("A library printed: " + line));
    System.setOut(printed);
    System.setErr(printed);
    Path log = Platform.getLogFileLocation().toPath();
    tidy(log);
    boolean progress = Terminal.showsErrors();
    Setting setting = new Setting(System.getenv(), Places.data(), System.getProperty("user.name", "unknown"), version(),
        Terminal.canAsk() ? Terminal::ask : null, progress, CommandApplication::log, log);
    TerminalProgress monitor = new TerminalProgress(progress ? err : null);
    CountDownLatch ended = new CountDownLatch(1);
    Thread interrupted = new Thread(() -> cancel(monitor, ended), "cancel the command");
    Runtime.getRuntime().addShutdownHook(interrupted);
    running = monitor;
    try {
      return Commands.run(args == null ? new String[0] : args,
          new Session(out, err, setting, monitor));
    } finally {
      printed.close();
      out.flush();
      err.flush();
      running = null;
      ended.countDown();
    }
  }

  @Override
  public void stop() {
    TerminalProgress monitor = running;
    if (monitor != null) {
      monitor.setCanceled(true);
    }
  }

  private static void tidy(Path log) {
    Path folder = log.toAbsolutePath().getParent();
    try {
      if (folder != null) {
        LogFiles.tidy(folder);
      }
    } catch (IOException e) {
      ILog.of(CommandApplication.class).warn("Old log files in " + folder + " cannot be deleted", e);
    }
  }

  /** Ctrl-C: asks the command to stop and gives it time to take back what it has begun. */
  private static void cancel(TerminalProgress monitor, CountDownLatch ended) {
    if (ended.getCount() == 0) {
      return;
    }
    monitor.setCanceled(true);
    try {
      if (!ended.await(SECONDS_TO_END, TimeUnit.SECONDS)) {
        ILog.of(CommandApplication.class).warn("The command did not stop in time and was ended.");
      }
    } catch (InterruptedException e) {
      ILog.of(CommandApplication.class).warn("Waiting for the command to stop was interrupted", e);
      Thread.currentThread().interrupt();
    }
  }

  /** Equinox may have replaced System.out; the descriptor is what the user sees. */
  private static PrintStream stream(FileDescriptor descriptor, String property) {
    String name = System.getProperty(property, "");
    Charset charset = !name.isEmpty() && Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
    return new PrintStream(new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16),
        descriptor == FileDescriptor.err,
        charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset);
  }

  private static String version() {
    Version version = Platform.getBundle("org.rapport.app").getVersion();
    return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
  }

  private static void log(String message, Throwable cause) {
    ILog.of(CommandApplication.class).error(message, cause);
  }
}
