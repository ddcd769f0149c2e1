package org.rapport.ui.internal.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.rapport.ui.Parts;

/** Menu items for all perspectives but the welcome page. */
public final class PerspectiveItems extends CompoundContributionItem {

  @Override
  protected IContributionItem[] getContributionItems() {
    List<IContributionItem> items = new ArrayList<>();
    for (IPerspectiveDescriptor perspective : PlatformUI.getWorkbench().getPerspectiveRegistry().getPerspectives()) {
      if (perspective.getId().equals(Parts.WELCOME_PERSPECTIVE)) {
        continue;
      }
      var parameter = new CommandContributionItemParameter(PlatformUI.getWorkbench(), null,
          IWorkbenchCommandConstants.PERSPECTIVES_SHOW_PERSPECTIVE, CommandContributionItem.STYLE_PUSH);
      parameter.label = perspective.getLabel();
      parameter.icon = perspective.getImageDescriptor();
      parameter.parameters = Map.of(IWorkbenchCommandConstants.PERSPECTIVES_SHOW_PERSPECTIVE_PARM_ID,
          perspective.getId());
      items.add(new CommandContributionItem(parameter));
    }
    return items.toArray(IContributionItem[]::new);
  }
}
