package org.rapport.ui.internal.list;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.model.ModelPackage;
import org.rapport.store.Database;
import org.rapport.store.Filter;
import org.rapport.store.Filter.Condition;
import org.rapport.store.Filter.Operator;
import org.rapport.store.ListPage;
import org.rapport.store.ListQuery;

/**
 * The record in whose editor another one is edited.
 *
 * @param entity account or opportunity
 * @param id its id
 */
record Owners(EClass entity, long id) {

  private static final String ACCOUNT = "account"; //$NON-NLS-1$
  private static final String OPPORTUNITY = "opportunity"; //$NON-NLS-1$

  /** The account of a contact; of an activity the account, else the opportunity. */
  static @Nullable Owners of(Database database, EClass entity, long id) {
    boolean activity = entity == ModelPackage.Literals.ACTIVITY;
    List<String> columns = activity ? List.of(ACCOUNT, OPPORTUNITY) : List.of(ACCOUNT);
    Filter one = Filter.of(entity,
        List.of(new Condition(database.fields().get(entity, "id"), Operator.EQUAL, Long.valueOf(id)))); //$NON-NLS-1$
    ListPage page = database.list(new ListQuery(entity, columns, one, List.of(), 0, 1));
    long account = RecordListView.reference(page, ACCOUNT);
    if (account != 0) {
      return new Owners(ModelPackage.Literals.ACCOUNT, account);
    }
    long opportunity = activity ? RecordListView.reference(page, OPPORTUNITY) : 0;
    return opportunity == 0 ? null : new Owners(ModelPackage.Literals.OPPORTUNITY, opportunity);
  }
}
