package org.rapport.app.internal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * What every command has: {@code --help}, {@code --json}, an answer said for people or programs, and its exit code.
 */
abstract class RapportCommand implements Callable<Integer> {

  /** The surroundings and streams of this run. */
  protected final Session session;

  @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help and exit.")
  private boolean help;

  @Option(names = "--json", paramLabel = "FILE",
      description = "Write the answer as JSON to FILE; - writes it to standard output "
          + "in place of the text.")
  private @Nullable String json;

  @Spec
  private @Nullable CommandSpec spec;

  /**
   * @param session the surroundings and streams of this run
   */
  protected RapportCommand(Session session) {
    this.session = session;
  }

  /**
   * Does the work.
   *
   * @return what was found
   * @throws Exception with a sentence for the user where the exception is one of ours
   */
  protected abstract Answer work() throws Exception;

  @Override
  public final Integer call() throws Exception {
    if (help) {
      return Commands.DONE;
    }
    Path file = checkedJsonFile();
    Answer answer = work();
    session.progress().clear();
    String text = Json.text(answer.json());
    if (file != null) {
      write(file, text);
    }
    session.out().print("-".equals(json) ? text : answer.text());
    session.out().flush();
    return answer.done() ? Commands.DONE : Commands.FAILED;
  }

  /** The names of the options that were typed, without those that have their defaults. */
  protected List<String> typed() {
    CommandSpec command = spec;
    return command == null ? List.of()
        : command.commandLine().getParseResult().matchedOptions().stream().map(OptionSpec::longestName).toList();
  }

  /**
   * Says part of the answer at once, for commands that explain what they are doing; nothing when the answer is JSON.
   */
  protected void say(String text) {
    if (!"-".equals(json)) {
      session.progress().clear();
      session.out().println(text.stripTrailing() + (text.endsWith("\n") ? "\n" : ""));
      session.out().flush();
    }
  }

  /** Says something beside the answer, on the error stream. */
  protected void note(String sentence) {
    session.progress().clear();
    session.err().println(sentence);
  }

  /** The JSON file, checked before hours of work end in a folder that is not there. */
  private @Nullable Path checkedJsonFile() {
    String name = json;
    if (name == null || name.equals("-")) {
      return null;
    }
    Path file = Path.of(name);
    Path folder = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file) || folder == null || !Files.isDirectory(folder)) {
      throw new WrongUseException("Cannot write the JSON file " + name + ": "
          + (Files.isDirectory(file) ? "it is a folder." : "there is no folder " + folder + "."));
    }
    return file;
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new FailedException("The work is done, but the JSON file " + file
          + " could not be written. Check its folder and the free space.",
          e);
    }
  }
}
