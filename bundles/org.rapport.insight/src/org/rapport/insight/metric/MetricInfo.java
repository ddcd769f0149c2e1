package org.rapport.insight.metric;

/**
 * What is declared of a metric, known without loading its class.
 *
 * @param id letters, digits, dots and hyphens; unique
 * @param name the name for users
 * @param family the group in menus, such as {@code sales}
 * @param formula the definition in words and signs, of its first reading
 * @param unit the unit in words, such as {@code money per order}
 * @param description one or two sentences for users: what it says, and when it misleads
 * @param bundle the bundle that contributes it
 * @since 0.1
 */
public record MetricInfo(String id, String name, String family, String formula, String unit, String description,
    String bundle) {
}
