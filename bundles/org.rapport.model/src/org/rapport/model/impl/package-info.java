/**
 * Generated implementation of the model. Use {@link org.rapport.model.ModelFactory} instead of these classes.
 *
 * @since 0.1
 */
package org.rapport.model.impl;
