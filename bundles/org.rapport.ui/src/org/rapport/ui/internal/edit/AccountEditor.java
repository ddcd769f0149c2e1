package org.rapport.ui.internal.edit;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PartInitException;
import org.rapport.model.Account;
import org.rapport.model.AccountKind;
import org.rapport.model.Address;
import org.rapport.model.Contact;
import org.rapport.model.ContactPoint;
import org.rapport.model.ModelPackage.Literals;
import org.rapport.model.Opportunity;
import org.rapport.model.Score;
import org.rapport.model.edit.Labels;
import org.rapport.ui.Parts;
import org.rapport.store.Field;
import org.rapport.ui.Pictures;
import org.rapport.ui.Problems;
import org.rapport.ui.internal.ScoreKind;

/** An account: details, custom fields, contacts, opportunities, activities, scores with reasons, history. */
public final class AccountEditor extends RecordEditor {

  private static final List<EStructuralFeature> OWN_ACTIVITY = List.of(Literals.RECORD__KEY);
  private static final int CELLS = 4;

  private @Nullable RelatedTable points;
  private @Nullable RelatedTable addresses;
  private @Nullable RelatedTable contacts;
  private @Nullable RelatedTable opportunities;
  private @Nullable RelatedTable activities;
  private @Nullable ScoreCards scores;
  private @Nullable KeyFigures figures;

  @Override
  String prefix() {
    return "account"; //$NON-NLS-1$
  }

  @Override
  void fillDetails(RecordModel model, FieldForm details) {
    KeyFigures made = new KeyFigures(details.control(), () -> showTab("score")); //$NON-NLS-1$
    GridDataFactory.fillDefaults().span(CELLS, 1).grab(true, false).applyTo(made.control());
    figures = made;
    details.add(Slot.of(model, model.record(), List.of()));
    addCustomFields(model, details);
  }

  @Override
  void createTabs(RecordModel model, RecordTabs folder) {
    folder.add(Messages.Edit_points, "address", page -> createPoints(model, page)); //$NON-NLS-1$
    folder.add(Labels.plural(Literals.CONTACT), "contact", page -> createContacts(model, page)); //$NON-NLS-1$
    folder.add(Labels.plural(Literals.OPPORTUNITY), "opportunity", page -> createOpportunities(model, page)); //$NON-NLS-1$
    folder.add(Labels.plural(Literals.ACTIVITY), "activity", page -> { //$NON-NLS-1$
      activities = ActivityTab.create(this, page, model, Literals.ACTIVITY__ACCOUNT,
          activity -> activity.setAccount((Account) model.record()), OWN_ACTIVITY);
    });
    folder.add(Messages.Edit_scores, "score", page -> { //$NON-NLS-1$
      scores = new ScoreCards(page);
    });
  }

  /** Contact points and addresses, side by side. */
  private void createPoints(RecordModel model, Composite page) {
    Account account = (Account) model.record();
    SashForm both = new SashForm(page, SWT.HORIZONTAL | SWT.SMOOTH);
    RelatedTable reached = new RelatedTable(both, "account.points", account::getContactPoints); //$NON-NLS-1$
    points = reached;
    reached.column(ContactPoint.class, Labels.of(Literals.CONTACT_POINT__KIND), 90, SWT.LEFT, ContactPoint::getKind);
    reached.column(ContactPoint.class, Labels.of(Literals.CONTACT_POINT__VALUE), 220, SWT.LEFT, ContactPoint::getValue);
    reached.column(ContactPoint.class, Labels.of(Literals.CONTACT_POINT__LABEL), 110, SWT.LEFT, ContactPoint::getLabel);
    reached.column(ContactPoint.class, Labels.of(Literals.CONTACT_POINT__PRIMARY), 70, SWT.LEFT,
        ContactPoint::isPrimary);
    parts(model, reached, Literals.CONTACT_POINT, made -> account.getContactPoints().add((ContactPoint) made));
    RelatedTable places = new RelatedTable(both, "account.addresses", account::getAddresses); //$NON-NLS-1$
    addresses = places;
    places.column(Address.class, Labels.of(Literals.ADDRESS__KIND), 90, SWT.LEFT, Address::getKind);
    places.column(Address.class, Labels.of(Literals.ADDRESS__STREET), 200, SWT.LEFT, Address::getStreet);
    places.column(Address.class, Labels.of(Literals.ADDRESS__POSTAL_CODE), 80, SWT.LEFT, Address::getPostalCode);
    places.column(Address.class, Labels.of(Literals.ADDRESS__CITY), 120, SWT.LEFT, Address::getCity);
    places.column(Address.class, Labels.of(Literals.ADDRESS__COUNTRY), 100, SWT.LEFT, Address::getCountry);
    parts(model, places, Literals.ADDRESS, made -> account.getAddresses().add((Address) made));
  }

  private void parts(RecordModel model, RelatedTable table, EClass type, Consumer<EObject> connect) {
    table.tool("add", Labels.of(type) + '\u2026', () -> PartActions.add(shell(), model, type, List.of(), connect), //$NON-NLS-1$
        null);
    table.tool("edit", Messages.Edit_edit, null, part -> PartActions.edit(shell(), model, part, List.of())); //$NON-NLS-1$
    table.tool("delete", Messages.Edit_remove, null, part -> PartActions.remove(model, part)); //$NON-NLS-1$
    table.onOpen(part -> PartActions.edit(shell(), model, part, List.of()));
  }

  private void createContacts(RecordModel model, Composite page) {
    RelatedTable table = new RelatedTable(page, "account.contacts", //$NON-NLS-1$
        () -> model.related(Literals.CONTACT__ACCOUNT));
    contacts = table;
    table.column(Contact.class, Labels.of(Literals.CONTACT__NAME), 220, SWT.LEFT, Contact::getName);
    table.column(Contact.class, Labels.of(Literals.CONTACT__POSITION), 180, SWT.LEFT, Contact::getPosition);
    table.column(Contact.class, Labels.of(Literals.CONTACT__CONTACT_POINTS), 320, SWT.LEFT,
        contact -> String.join(", ", contact.getContactPoints().stream().map(point -> point.getValue()).toList())); //$NON-NLS-1$
    List<EStructuralFeature> without = List.of(Literals.RECORD__KEY);
    table.tool("add", Messages.Edit_add, () -> PartActions.add(shell(), model, Literals.CONTACT, without, //$NON-NLS-1$
        made -> ((Contact) made).setAccount((Account) model.record())), null);
    table.tool("edit", Messages.Edit_edit, null, object -> PartActions.edit(shell(), model, object, without)); //$NON-NLS-1$
    table.tool("delete", Messages.Edit_remove, null, object -> PartActions.remove(model, object)); //$NON-NLS-1$
    table.onOpen(object -> PartActions.edit(shell(), model, object, without));
  }

  private void createOpportunities(RecordModel model, Composite page) {
    RelatedTable table = new RelatedTable(page, "account.opportunities", //$NON-NLS-1$
        () -> model.related(Literals.OPPORTUNITY__ACCOUNT));
    opportunities = table;
    table.column(Opportunity.class, Labels.of(Literals.OPPORTUNITY__NAME), 260, SWT.LEFT, Opportunity::getName);
    table.column(Opportunity.class, Labels.of(Literals.OPPORTUNITY__STAGE), 120, SWT.LEFT, Opportunity::getStage);
    table.column(Opportunity.class, Labels.of(Literals.OPPORTUNITY__AMOUNT), 120, SWT.RIGHT, Opportunity::getAmount);
    table.column(Opportunity.class, Labels.of(Literals.OPPORTUNITY__CURRENCY), 80, SWT.LEFT,
        Opportunity::getCurrency);
    table.column(Opportunity.class, Labels.of(Literals.OPPORTUNITY__PROBABILITY), 100, SWT.RIGHT,
        o -> o.getProbability() == null ? null : Texts.percent(o.getProbability(), 0));
    table.column(Opportunity.class, Labels.of(Literals.OPPORTUNITY__CLOSE_DATE), 120, SWT.LEFT,
        Opportunity::getCloseDate);
    table.tool("add", Messages.Edit_add, () -> open(RecordInput.newOpportunity(model.record().getId())), null); //$NON-NLS-1$
    table.tool("edit", Messages.Edit_edit, null, this::openOpportunity); //$NON-NLS-1$
    table.tool("delete", Messages.Edit_remove, null, object -> PartActions.remove(model, object)); //$NON-NLS-1$
    table.onOpen(this::openOpportunity);
  }

  private void openOpportunity(EObject object) {
    open(RecordInput.opportunity(((Opportunity) object).getId()));
  }

  private void open(RecordInput input) {
    try {
      getSite().getPage().openEditor(input, Parts.OPPORTUNITY_EDITOR);
    } catch (PartInitException problem) {
      Problems.show(shell(), problem);
    }
  }

  private Shell shell() {
    return getSite().getShell();
  }

  @Override
  void show(RecordModel model, RecordHeader header) {
    Account account = (Account) model.record();
    boolean person = account.getKind() == AccountKind.PERSON;
    String key = account.getKey() == null ? "" : account.getKey() + " · "; //$NON-NLS-1$ //$NON-NLS-2$
    header.show(Pictures.get(person ? "account-person" : "account-organisation", 32), //$NON-NLS-1$ //$NON-NLS-2$
        String.valueOf(account.getName()), key + Labels.of(account.getKind())
            + (account.getStatus() == null ? "" : " · " + Labels.of(account.getStatus()))); //$NON-NLS-1$ //$NON-NLS-2$
    setTitleImage(Pictures.get(person ? "account-person" : "account-organisation")); //$NON-NLS-1$ //$NON-NLS-2$
    List<Score> newest = newest(model.related(Literals.SCORE__ACCOUNT));
    header.risk(newest.stream().filter(score -> ScoreCards.kind(score) == ScoreKind.RISK).findFirst().orElse(null));
    KeyFigures tiles = figures;
    if (tiles != null) {
      tiles.show(newest, model.related(Literals.ORDER__ACCOUNT));
    }
    ScoreCards cards = scores;
    if (cards != null) {
      cards.show(newest,
          name -> model.database().fields().find(Literals.ACCOUNT, name).map(Field::label).orElse(name));
    }
    for (RelatedTable table : new RelatedTable[]{points, addresses, contacts, opportunities, activities}) {
      if (table != null) {
        table.refresh();
      }
    }
  }

  /** The newest score of every name, the newest first. */
  private static List<Score> newest(List<Score> all) {
    Map<String, Score> byName = new LinkedHashMap<>();
    all.stream().sorted(Comparator.comparing(Score::getComputedAt).reversed())
        .forEach(score -> byName.putIfAbsent(score.getName(), score));
    return List.copyOf(byName.values());
  }
}
