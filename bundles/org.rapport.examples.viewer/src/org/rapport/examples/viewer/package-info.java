/**
 * A viewer of your own, to copy from: one class, here {@link org.rapport.examples.viewer.ClusterSizes}, and one registration in
 * <code>plugin.xml</code>, which says the kind of result and the tab. Its manifest requires
 * <code>org.rapport.ui.analytics</code> and <code>org.rapport.mining</code>. The finished jar goes into the folder
 * <code>dropins</code> of the product or of the user's data; at the next start its card stands among the others.
 *
 * @since 0.1
 */
@NonNullByDefault({FIELD, PARAMETER, RETURN_TYPE})
package org.rapport.examples.viewer;

import static org.eclipse.jdt.annotation.DefaultLocation.*;

import org.eclipse.jdt.annotation.NonNullByDefault;
