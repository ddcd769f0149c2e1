package org.rapport.app.internal.command;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.OperationCanceledException;
import org.rapport.mining.AlgorithmCatalogue;
import org.rapport.table.Names;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Runs one command line. Errors are one sentence on the error stream; causes go to the log.
 */
@Command(name = "rapport", synopsisSubcommandLabel = "COMMAND", sortOptions = false,
    description = "Keeps customers, mines what is known of them, and says who will leave and why.",
    footer = {"",
        "Exit codes: 0 done, 1 failed, 2 wrong use. The passphrase of a database comes from RAPPORT_PASSPHRASE,",
        "--passphrase-file FILE or a question on the terminal, never from the command line.",
        "Try: rapport first-analysis"})
public final class Commands implements Runnable {

  /** Exit code: what was asked has been done. */
  public static final int DONE = 0;
  /** Exit code: what was asked could not be done. */
  public static final int FAILED = 1;
  /** Exit code: what was typed cannot be done as it stands. */
  public static final int WRONG_USE = 2;

  /** How the parser says that a value does not fit; the words are a programmer's. */
  private static final Pattern NOT_A_TYPE = Pattern.compile("is not an? (int|long|double)$");

  private static final Pattern NOT_A_PATH = Pattern.compile("cannot convert ('.*') to (interface|class) .*$",
      Pattern.DOTALL);

  /** All commands in the order of the help; only the one that is typed is made. */
  private static final Map<String, Function<Session, RapportCommand>> COMMANDS = commands();

  @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help and exit.")
  private boolean help;

  @Option(names = {"-V", "--version"}, versionHelp = true, description = "Show the version and exit.")
  private boolean version;

  private Commands() {}

  private static Map<String, Function<Session, RapportCommand>> commands() {
    Map<String, Function<Session, RapportCommand>> commands = new LinkedHashMap<>();
    commands.put("first-analysis", FirstAnalysisCommand::new);
    commands.put("sample", SampleCommand::new);
    commands.put("analyze", AnalyzeCommand::new);
    commands.put("import", ImportCommand::new);
    commands.put("list", ListCommand::new);
    commands.put("show", ShowCommand::new);
    commands.put("mine", MineCommand::new);
    commands.put("score", ScoreCommand::new);
    commands.put("history", HistoryCommand::new);
    commands.put("undo", UndoCommand::new);
    commands.put("redo", RedoCommand::new);
    commands.put("erase", EraseCommand::new);
    commands.put("fields", FieldsCommand::new);
    commands.put("rules", RulesCommand::new);
    commands.put("verify", VerifyCommand::new);
    commands.put("backup", BackupCommand::new);
    commands.put("restore", RestoreCommand::new);
    commands.put("cluster", ClusterCommand::new);
    commands.put("outliers", OutliersCommand::new);
    commands.put("metrics", MetricsCommand::new);
    commands.put("clv", ClvCommand::new);
    commands.put("forecast", ForecastCommand::new);
    commands.put("rfm", RfmCommand::new);
    commands.put("churn", ChurnCommand::new);
    commands.put("segments", SegmentsCommand::new);
    commands.put("algorithms", AlgorithmsCommand::new);
    return commands;
  }

  /**
   * Runs one command line.
   *
   * @param args the words after the program's name
   * @param out for answers
   * @param err for errors, notes and progress
   * @param setting the surroundings
   * @param catalogue the installed algorithms
   * @return 0 done, 1 failed, 2 wrong use
   */
  static int run(String[] args, PrintStream out, PrintStream err, Setting setting,
      Supplier<AlgorithmCatalogue> catalogue) {
    return run(args, new Session(out, err, setting, catalogue, new TerminalProgress(setting.progress() ? err : null)));
  }

  /**
   * Runs one command line whose progress the caller can cancel.
   *
   * @param args the words after the program's name
   * @param session streams, surroundings and progress
   * @return 0 done, 1 failed, 2 wrong use
   */
  static int run(String[] args, Session session) {
    CommandLine line = new CommandLine(new Commands());
    Function<Session, RapportCommand> named = args.length == 0 ? null : COMMANDS.get(args[0]);
    if (named != null) {
      line.addSubcommand(named.apply(session));
    } else {
      COMMANDS.values().forEach(command -> line.addSubcommand(command.apply(session)));
    }
    CommandLine fields = line.getSubcommands().get("fields");
    if (fields != null) {
      FieldsCommand.addActions(fields, session);
    }
    CommandLine segments = line.getSubcommands().get("segments");
    if (segments != null) {
      SegmentsCommand.addActions(segments, session);
    }
    line.getCommandSpec().version("Rapport " + session.setting().version());
    line.setColorScheme(new ColorScheme.Builder(Ansi.OFF).build());
    line.setOut(new PrintWriter(session.out(), true));
    line.setErr(new PrintWriter(session.err(), true));
    line.setUsageHelpWidth(110);
    line.setParameterExceptionHandler((exception, words) -> wrongUse(session, exception));
    line.setExecutionExceptionHandler((exception, command, result) -> failed(session, exception));
    try {
      return line.execute(FieldsCommand.withAction(args));
    } catch (OutOfMemoryError | StackOverflowError | LinkageError e) {
      return failed(session, e);
    } finally {
      session.lazyWorker().close();
    }
  }

  /** Called when no command was named: that is wrong use, and the help says what can be typed. */
  @Override
  public void run() {
    throw new WrongUseException("Name a command, for example first-analysis. All of them: --help");
  }

  private static int wrongUse(Session session, ParameterException exception) {
    String sentence = exception.getMessage();
    if (exception instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
      String word = unmatched.getUnmatched().get(0);
      List<String> known = word.startsWith("-") ? optionNames(exception.getCommandLine())
          : List.copyOf(exception.getCommandLine().getSubcommands().keySet());
      sentence = (word.startsWith("-") ? "Unknown option \"" : "Cannot understand \"") + word + "\"."
          + Names.nearest(word, known).map(near -> " Did you mean \"" + near + "\"?").orElse("");
    }
    say(session, sentence == null ? "The command line cannot be understood." : inPlainWords(sentence));
    session.err().println("Help: " + exception.getCommandLine().getCommandSpec().qualifiedName() + " --help");
    return WRONG_USE;
  }

  /** The parser's sentence about a value that does not fit, without the names of types and exceptions. */
  private static String inPlainWords(String sentence) {
    String numbers = NOT_A_TYPE.matcher(sentence)
        .replaceFirst(match -> match.group().endsWith("double") ? "is not a number" : "is not a whole number");
    return NOT_A_PATH.matcher(numbers).replaceFirst("$1 cannot be the name of a file here.");
  }

  private static List<String> optionNames(CommandLine line) {
    return line.getCommandSpec().options().stream().flatMap(option -> List.of(option.names()).stream()).toList();
  }

  private static int failed(Session session, Throwable exception) {
    session.progress().clear();
    if (exception instanceof OperationCanceledException || session.progress().isCanceled()) {
      say(session, "Cancelled; nothing was changed.");
      return FAILED;
    }
    String sentence = Sentences.of(exception);
    if (sentence == null) {
      session.setting().log().accept("A command failed unexpectedly", exception);
      say(session, "Something went wrong inside Rapport, and nothing more was done. The log has the details: "
          + session.setting().logFile());
      return FAILED;
    }
    Throwable cause = exception.getCause();
    if (cause != null) {
      session.setting().log().accept(sentence, cause);
    }
    say(session, sentence);
    return Sentences.isWrongUse(exception) ? WRONG_USE : FAILED;
  }

  private static void say(Session session, String sentence) {
    session.err().println("rapport: " + Terminal.plain(sentence));
  }
}
