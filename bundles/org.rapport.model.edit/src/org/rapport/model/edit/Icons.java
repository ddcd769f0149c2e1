package org.rapport.model.edit;

import java.net.URL;

import org.eclipse.emf.ecore.EClass;
import org.rapport.model.ActivityKind;
import org.rapport.model.Entities;

/**
 * The icons of entities and parts: SVG on a grid of 16 pixels, readable on light and on dark backgrounds.
 *
 * @since 0.1
 */
public final class Icons {
  private Icons() {}

  /**
   * The icon of a class.
   *
   * @param type an entity or part
   * @return where its SVG lies
   */
  public static URL of(EClass type) {
    return icon(Entities.name(type));
  }

  /**
   * The icon of a kind of activity.
   *
   * @param kind the kind
   * @return where its SVG lies
   */
  public static URL of(ActivityKind kind) {
    return icon("activity-" + kind.getLiteral());
  }

  private static URL icon(String name) {
    URL url = Icons.class.getResource("/icons/" + name + ".svg");
    if (url == null) {
      throw new IllegalArgumentException("There is no icon icons/" + name + ".svg in org.rapport.model.edit.");
    }
    return url;
  }
}
