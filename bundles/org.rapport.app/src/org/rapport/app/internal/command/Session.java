package org.rapport.app.internal.command;

import java.io.PrintStream;
import java.util.function.Supplier;

import org.rapport.mining.AlgorithmCatalogue;

/**
 * One command line being carried out.
 *
 * @param out for answers
 * @param err for errors, notes and progress
 * @param setting the surroundings
 * @param catalogue the installed algorithms, read only when a command needs them
 * @param progress the progress of the command; cancelled when the user interrupts it
 */
record Session(PrintStream out, PrintStream err, Setting setting, Supplier<AlgorithmCatalogue> catalogue,
    TerminalProgress progress) {
}
