package org.rapport.ui.internal.edit;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.rapport.model.Account;
import org.rapport.model.ModelPackage.Literals;
import org.rapport.model.Opportunity;
import org.rapport.model.OpportunityLine;
import org.rapport.model.Product;
import org.rapport.model.Stage;
import org.rapport.model.edit.Labels;
import org.rapport.ui.Pictures;
import org.rapport.ui.UiColors;
import org.rapport.ui.Widgets;

/** An opportunity: stage, amount, probability and close date, products, activities, history. */
public final class OpportunityEditor extends RecordEditor {

  private static final List<EStructuralFeature> OWN_ACTIVITY = List.of(Literals.RECORD__KEY);
  private static final int CELLS = 4;

  private @Nullable StageBar bar;
  private @Nullable RelatedTable lines;
  private @Nullable RelatedTable activities;
  private @Nullable Label sum;

  @Override
  String prefix() {
    return "opportunity"; //$NON-NLS-1$
  }

  @Override
  void fillDetails(RecordModel model, FieldForm details) {
    StageBar stages = new StageBar(details.control(), stage -> move(model, stage));
    bar = stages;
    GridDataFactory.fillDefaults().span(CELLS, 1).grab(true, false).hint(SWT.DEFAULT, stages.height())
        .applyTo(stages.control());
    details.add(Slot.of(model, model.record(), List.of()));
    addCustomFields(model, details);
  }

  @Override
  void createTabs(RecordModel model, RecordTabs folder) {
    folder.add(Labels.of(Literals.OPPORTUNITY__LINES), "product", page -> createLines(model, page)); //$NON-NLS-1$
    folder.add(Labels.plural(Literals.ACTIVITY), "activity", page -> { //$NON-NLS-1$
      activities = ActivityTab.create(this, page, model, Literals.ACTIVITY__OPPORTUNITY, activity -> {
        Opportunity opportunity = (Opportunity) model.record();
        activity.setOpportunity(opportunity);
        activity.setAccount(opportunity.getAccount());
      }, OWN_ACTIVITY);
    });
  }

  /** Moves to a stage, whose probability becomes the opportunity's. */
  private static void move(RecordModel model, Stage stage) {
    Opportunity opportunity = (Opportunity) model.record();
    if (opportunity.getStage() != stage) {
      model.edit(NLS.bind(Messages.Edit_change, Labels.of(Literals.OPPORTUNITY__STAGE)), () -> {
        opportunity.setStage(stage);
        opportunity.setProbability(stage.getProbability());
      });
    }
  }

  private void createLines(RecordModel model, Composite page) {
    Opportunity opportunity = (Opportunity) model.record();
    RelatedTable table = new RelatedTable(page, "opportunity.lines", opportunity::getLines); //$NON-NLS-1$
    lines = table;
    table.column(OpportunityLine.class, Messages.Edit_product, 240, SWT.LEFT, OpportunityLine::getProduct);
    table.column(OpportunityLine.class, Labels.of(Literals.OPPORTUNITY_LINE__DESCRIPTION), 260, SWT.LEFT,
        OpportunityLine::getDescription);
    table.column(OpportunityLine.class, Messages.Edit_quantity, 90, SWT.RIGHT, OpportunityLine::getQuantity);
    table.column(OpportunityLine.class, Messages.Edit_price, 110, SWT.RIGHT, OpportunityEditor::price);
    table.column(OpportunityLine.class, Messages.Edit_lineSum, 120, SWT.RIGHT, OpportunityEditor::value);
    table.tool("add", Messages.Edit_add, () -> PartActions.add(shell(), model, Literals.OPPORTUNITY_LINE, List.of(), //$NON-NLS-1$
        made -> opportunity.getLines().add((OpportunityLine) made)), null);
    table.tool("edit", Messages.Edit_edit, null, line -> edit(model, line)); //$NON-NLS-1$
    table.tool("delete", Messages.Edit_remove, null, line -> PartActions.remove(model, line)); //$NON-NLS-1$
    table.tool("product", Messages.Edit_takeSum, () -> model.edit(Messages.Edit_takeSum, //$NON-NLS-1$
        () -> opportunity.setAmount(total(opportunity))), null);
    table.onOpen(line -> edit(model, line));
    Label total = Widgets.mark(new Label(table.control(), SWT.RIGHT), "opportunity.sum"); //$NON-NLS-1$
    GridDataFactory.fillDefaults().grab(true, false).applyTo(total);
    sum = total;
  }

  private void edit(RecordModel model, EObject line) {
    PartActions.edit(shell(), model, line, List.of());
  }

  private static @Nullable BigDecimal price(OpportunityLine line) {
    Product product = line.getProduct();
    return line.getUnitPrice() != null ? line.getUnitPrice() : product == null ? null : product.getUnitPrice();
  }

  private static BigDecimal value(OpportunityLine line) {
    BigDecimal price = price(line);
    return price == null || line.getQuantity() == null ? BigDecimal.ZERO : price.multiply(line.getQuantity());
  }

  private static BigDecimal total(Opportunity opportunity) {
    return opportunity.getLines().stream().map(OpportunityEditor::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private Shell shell() {
    return getSite().getShell();
  }

  @Override
  void show(RecordModel model, RecordHeader header) {
    Opportunity opportunity = (Opportunity) model.record();
    Account account = opportunity.getAccount();
    String amount = opportunity.getAmount() == null ? "" //$NON-NLS-1$
        : " · " + Texts.money(opportunity.getAmount()) + ' ' //$NON-NLS-1$
            + (opportunity.getCurrency() == null ? "" : opportunity.getCurrency()); //$NON-NLS-1$
    String key = opportunity.getKey() == null ? "" : opportunity.getKey() + " · "; //$NON-NLS-1$ //$NON-NLS-2$
    header.show(Pictures.get("opportunity", 32), String.valueOf(opportunity.getName()), //$NON-NLS-1$
        key + (account == null ? "" : account.getName()) + amount); //$NON-NLS-1$
    StageBar stages = bar;
    if (stages != null) {
      stages.show(stages(model, opportunity.getStage()), opportunity.getStage());
      stages.control().setBackground(UiColors.get(UiColors.SURFACE));
    }
    Label total = sum;
    if (total != null && !total.isDisposed()) {
      total.setText(NLS.bind(Messages.Edit_sum, Texts.money(total(opportunity))));
    }
    for (RelatedTable table : new RelatedTable[]{lines, activities}) {
      if (table != null) {
        table.refresh();
      }
    }
  }

  /** The stages of the pipeline the opportunity is in, else of the first one. */
  private static List<Stage> stages(RecordModel model, @Nullable Stage reached) {
    List<Stage> all = model.all(Literals.STAGE).stream().map(Stage.class::cast).toList();
    Object pipeline = reached != null ? reached.getPipeline() : all.isEmpty() ? null : all.get(0).getPipeline();
    return all.stream().filter(stage -> stage.getPipeline() == pipeline)
        .sorted(Comparator.comparingInt(Stage::getPosition)).toList();
  }
}
