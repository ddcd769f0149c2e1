/**
 * Installs the bundles that consultants put into the folder <code>dropins</code>, when the product starts. There is
 * nothing here to call: the bundle is started by the product and needs nothing but the OSGi framework, so that it runs
 * before everything else.
 *
 * @since 0.1
 */
@NonNullByDefault({FIELD, PARAMETER, RETURN_TYPE})
package org.rapport.dropins;

import static org.eclipse.jdt.annotation.DefaultLocation.*;

import org.eclipse.jdt.annotation.NonNullByDefault;
