package org.rapport.ui.internal.edit;

import java.util.Comparator;
import java.util.List;

import org.rapport.model.Account;
import org.rapport.model.ModelPackage;
import org.rapport.model.Opportunity;
import org.rapport.model.Record;
import org.rapport.model.Stage;
import org.rapport.model.StageKind;
import org.rapport.store.EditSession;

/** Records that do not exist yet, with what can be guessed. */
final class NewRecords {

  private NewRecords() {}

  static Record create(EditSession session, RecordInput input) {
    Record record = session.create(input.entity());
    if (record instanceof Account account) {
      account.setName(Messages.Edit_newAccount);
    } else if (record instanceof Opportunity opportunity) {
      opportunity.setName(Messages.Edit_newOpportunity);
      Account owner = session.load(ModelPackage.Literals.ACCOUNT, input.owner());
      opportunity.setAccount(owner);
      List<Stage> stages = session.all(ModelPackage.Literals.STAGE);
      stages.stream().filter(stage -> stage.getKind() == StageKind.OPEN)
          .min(Comparator.comparingInt(Stage::getPosition)).ifPresent(stage -> {
            opportunity.setStage(stage);
            opportunity.setProbability(stage.getProbability());
          });
    }
    return record;
  }
}
