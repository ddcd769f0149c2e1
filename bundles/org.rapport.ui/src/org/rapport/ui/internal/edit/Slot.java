package org.rapport.ui.internal.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.rapport.model.Entities;
import org.rapport.model.ModelPackage;
import org.rapport.model.edit.Labels;
import org.rapport.store.Choice;
import org.rapport.store.EditSession;
import org.rapport.store.Field;
import org.rapport.ui.OpenDatabase;
import org.rapport.ui.internal.list.FindDialog;

/** One value of a record in a form: an attribute, a reference to choose, or a custom field. */
abstract class Slot {

  private static final String MULTILINE = "multiline"; //$NON-NLS-1$

  final String name;
  final String label;
  final Class<?> type;

  Slot(String name, String label, Class<?> type) {
    this.name = name;
    this.label = label;
    this.type = type;
  }

  abstract @Nullable Object get();

  /** Sets the value, within a step of undo. */
  abstract void set(@Nullable Object value);

  /** The values to choose from, or an empty list for free input. */
  List<?> choices() {
    return List.of();
  }

  /** A choice as people see it. */
  String shown(@Nullable Object choice) {
    return Texts.show(choice);
  }

  /** Lets the user pick another record from many; null when nothing is picked in this way. */
  @Nullable
  Consumer<Shell> picker(Consumer<Object> taken) {
    return null;
  }

  boolean isShare() {
    return false;
  }

  boolean isMultiline() {
    return false;
  }

  boolean isRequired() {
    return false;
  }

  boolean isReadOnly() {
    return false;
  }

  /** The slots of an object's own features that a person fills in. */
  static List<Slot> of(RecordModel model, EObject object, List<EStructuralFeature> without) {
    List<Slot> slots = new ArrayList<>();
    for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
      if (without.contains(feature) || isInternal(feature)) {
        continue;
      }
      if (feature instanceof EReference reference) {
        if (isChosen(reference) || isPicked(reference)) {
          slots.add(new FeatureSlot(model, object, feature));
        }
      } else {
        slots.add(new FeatureSlot(model, object, feature));
      }
    }
    return slots;
  }

  private static boolean isInternal(EStructuralFeature feature) {
    return feature.isMany() || feature == ModelPackage.Literals.RECORD__ID || feature == ModelPackage.Literals.PART__ID
        || feature == ModelPackage.Literals.RECORD__VERSION || feature == ModelPackage.Literals.RECORD__CUSTOM_VALUES;
  }

  /** References whose targets are looked for by name. */
  private static boolean isPicked(EReference reference) {
    return reference == ModelPackage.Literals.ACCOUNT__PARENT;
  }

  /** References whose targets are few enough for a drop-down. */
  private static boolean isChosen(EReference reference) {
    EClass target = reference.getEReferenceType();
    return target == ModelPackage.Literals.USER || target == ModelPackage.Literals.STAGE
        || target == ModelPackage.Literals.PRODUCT;
  }

  /** A feature of the model. */
  private static final class FeatureSlot extends Slot {

    private final RecordModel model;
    private final EObject object;
    private final EStructuralFeature feature;

    FeatureSlot(RecordModel model, EObject object, EStructuralFeature feature) {
      super(feature.getName(), Labels.of(feature), feature.getEType().getInstanceClass());
      this.model = model;
      this.object = object;
      this.feature = feature;
    }

    @Override
    @Nullable
    Object get() {
      return object.eGet(feature);
    }

    @Override
    void set(@Nullable Object value) {
      object.eSet(feature, value == null && feature.getDefaultValue() != null ? feature.getDefaultValue() : value);
    }

    @Override
    List<?> choices() {
      if (feature instanceof EAttribute attribute && attribute.getEAttributeType() instanceof EEnum literals) {
        return literals.getELiterals().stream().map(EEnumLiteral::getInstance).map(Enumerator.class::cast).toList();
      }
      return feature instanceof EReference reference && !isPicked(reference)
          ? model.all(reference.getEReferenceType())
          : List.of();
    }

    @Override
    @Nullable
    Consumer<Shell> picker(Consumer<Object> taken) {
      if (!(feature instanceof EReference reference) || !isPicked(reference)) {
        return null;
      }
      EClass target = reference.getEReferenceType();
      return shell -> OpenDatabase.current().get().ifPresent(database -> {
        FindDialog dialog = FindDialog.picking(shell, database, target);
        if (dialog.open() == Window.OK && dialog.picked() != 0) {
          taken.accept(model.session().load(target, dialog.picked()));
        }
      });
    }

    @Override
    boolean isShare() {
      return Entities.unit(feature).filter("share"::equals).isPresent(); //$NON-NLS-1$
    }

    @Override
    boolean isMultiline() {
      return Entities.annotation(feature, MULTILINE).isPresent();
    }

    @Override
    boolean isRequired() {
      return feature.isRequired();
    }
  }

  /** A custom field. */
  static final class Custom extends Slot {

    private final EditSession session;
    private final EObject object;
    private final Field field;
    private final List<String> found;

    /** @param found the values there are, to choose from when the field itself offers none */
    Custom(EditSession session, EObject object, Field field, List<String> found) {
      super(field.name(), field.label(), field.type().javaType());
      this.session = session;
      this.object = object;
      this.field = field;
      this.found = found;
    }

    @Override
    @Nullable
    Object get() {
      return session.custom(object, name);
    }

    @Override
    void set(@Nullable Object value) {
      session.setCustom(object, name, value);
    }

    @Override
    List<?> choices() {
      return field.choices().isEmpty() ? found : field.offered().stream().map(Choice::value).toList();
    }

    @Override
    String shown(@Nullable Object choice) {
      return choice == null ? "" : field.choiceLabel(choice.toString()); //$NON-NLS-1$
    }

    @Override
    boolean isRequired() {
      return field.rules().required();
    }
  }
}
