/**
 * How records are shown: texts, icons, property descriptors and commands for the customer model.
 *
 * <p>The item providers are generated. Hand-written are {@link org.rapport.model.edit.RecordAdapterFactory}, which
 * everybody should use instead of the generated factory, and {@link org.rapport.model.edit.Labels}, the localised names
 * of entities, features and enumeration literals.
 *
 * @since 0.1
 */
package org.rapport.model.edit;
