/**
 * Generated helpers of the model: a switch over its classes and an adapter factory.
 *
 * @since 0.1
 */
package org.rapport.model.util;
