package org.rapport.insight.internal.metric;

import org.eclipse.jdt.annotation.Nullable;

/** An element of a declaration, from the extension registry or straight from a file. */
interface Declaration {
  /** The element's name. */
  String element();

  /** The symbolic name of the bundle it is in. */
  String bundle();

  /** An attribute in the user's language, stripped; "" when it is not there. */
  String attribute(String name);

  /** Makes an object of the class that an attribute names. */
  @Nullable
  Object create(String attribute) throws Exception;
}
