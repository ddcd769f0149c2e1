package org.rapport.ui.internal.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.rapport.model.Entities;
import org.rapport.model.ModelPackage;
import org.rapport.model.edit.Labels;
import org.rapport.store.Choice;
import org.rapport.store.Field;
import org.rapport.store.FieldCatalogue;
import org.rapport.store.FieldType;
import org.rapport.ui.internal.ScoreKind;
import org.rapport.ui.internal.list.ListColumn.Look;

/** All columns that a list of an entity can show. */
public final class ListColumns {

  private static final int USUAL_CUSTOM = 12;
  private static final String SCORE = "score."; //$NON-NLS-1$
  private static final String SHARE = "share"; //$NON-NLS-1$

  private ListColumns() {}

  /**
   * The columns in their natural order: those of the model, scores, custom fields.
   *
   * @param entity the entity of the list
   * @param fields the database's fields
   * @param scores the scores there are, by name; only accounts have them
   */
  public static List<ListColumn> of(EClass entity, FieldCatalogue fields, Map<String, ScoreKind> scores) {
    List<ListColumn> columns = new ArrayList<>();
    int custom = 0;
    for (Field field : fields.of(entity)) {
      if (field.custom()) {
        columns.add(new ListColumn(field.name(), field.label(), field.type(), Look.PLAIN, null,
            custom++ < USUAL_CUSTOM, field.choices().stream()
                .collect(Collectors.toMap(Choice::value, Choice::label, (a, b) -> a))));
      } else {
        ListColumn column = modelled(entity, field);
        if (column != null) {
          columns.add(column);
        }
      }
    }
    if (entity == ModelPackage.Literals.ACCOUNT) {
      int place = Math.min(3, columns.size());
      for (Map.Entry<String, ScoreKind> score : scores.entrySet()) {
        String name = score.getKey();
        Look look = switch (score.getValue()) {
          case RISK -> Look.SCORE;
          case SHARE -> Look.SHARE;
          case NUMBER, MARK -> Look.PLAIN;
        };
        columns.add(place++, new ListColumn(SCORE + name, NLS.bind(Messages.List_score,
            fields.find(entity, name).map(Field::label).orElse(name)), type(score.getValue()), look, null, true));
      }
    }
    return columns;
  }

  private static FieldType type(ScoreKind kind) {
    return switch (kind) {
      case RISK, SHARE -> FieldType.NUMBER;
      case NUMBER -> FieldType.DECIMAL;
      case MARK -> FieldType.INTEGER;
    };
  }

  private static @Nullable ListColumn modelled(EClass entity, Field field) {
    EStructuralFeature feature = entity.getEStructuralFeature(field.name());
    if (feature == null || feature == ModelPackage.Literals.RECORD__VERSION || feature.isMany()) {
      return null;
    }
    boolean usual = Entities.isListed(feature);
    if (feature instanceof EReference reference) {
      Optional<EStructuralFeature> title = Entities.title(reference.getEReferenceType());
      return title.isEmpty() ? null
          : new ListColumn(field.name() + '.' + title.get().getName(), Labels.of(feature), FieldType.TEXT, Look.PLAIN,
              null, usual);
    }
    EAttribute attribute = (EAttribute) feature;
    boolean share = Entities.unit(feature).filter(SHARE::equals).isPresent();
    return new ListColumn(field.name(), Labels.of(feature), field.type(), share ? Look.SHARE : Look.PLAIN,
        attribute.getEAttributeType() instanceof EEnum literals ? literals : null, usual);
  }
}
