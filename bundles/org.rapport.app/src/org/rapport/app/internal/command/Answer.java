package org.rapport.app.internal.command;

import com.google.gson.JsonObject;

/**
 * What a command found, said twice.
 *
 * @param json for programs; keys in their documented order
 * @param text for people; lines end with a line feed
 * @param done whether the command did what was asked: exit code 0, otherwise 1
 */
record Answer(JsonObject json, String text, boolean done) {

  /** An answer of a command that did what was asked. */
  static Answer done(JsonObject json, String text) {
    return new Answer(json, text, true);
  }
}
