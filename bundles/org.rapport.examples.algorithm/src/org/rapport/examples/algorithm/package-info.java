/**
 * An algorithm of your own, to copy from. A plug-in for Rapport is a bundle with three things:
 *
 * <ol>
 * <li>one class, here {@link org.rapport.examples.algorithm.OneRule}: it learns, and what it returns predicts;
 * <li>one record, here {@link org.rapport.examples.algorithm.OneRule.Settings}: its parameters. Dialog, command line,
 * validation and help come from it;
 * <li>one registration in <code>plugin.xml</code>: id, name and description, so that menus can show the algorithm
 * without loading it.
 * </ol>
 *
 * <p>Its manifest requires <code>org.rapport.mining</code> and <code>org.rapport.table</code>. The finished jar goes
 * into the folder <code>dropins</code> of the product or of the user's data; at the next start the algorithm is in the
 * list beside the built-in ones and takes part in comparisons as they do.
 *
 * @since 0.1
 */
@NonNullByDefault({FIELD, PARAMETER, RETURN_TYPE})
package org.rapport.examples.algorithm;

import static org.eclipse.jdt.annotation.DefaultLocation.*;

import org.eclipse.jdt.annotation.NonNullByDefault;
