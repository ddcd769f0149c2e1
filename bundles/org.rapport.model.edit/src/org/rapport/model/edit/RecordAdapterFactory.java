package org.rapport.model.edit;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.rapport.model.Account;
import org.rapport.model.AccountKind;
import org.rapport.model.Activity;
import org.rapport.model.Address;
import org.rapport.model.CampaignMember;
import org.rapport.model.ContactPoint;
import org.rapport.model.CustomValue;
import org.rapport.model.Entities;
import org.rapport.model.ModelPackage;
import org.rapport.model.OpportunityLine;
import org.rapport.model.OrderLine;
import org.rapport.model.Product;
import org.rapport.model.Record;
import org.rapport.model.ScoreReason;

/**
 * The item providers of the customer model, with labels for people: a record is called by its name or subject, else by
 * its key, never by its class; a part by what it says. Icons are SVG.
 *
 * @since 0.1
 */
public class RecordAdapterFactory extends ModelItemProviderAdapterFactory {
  private static final RecordLabels LABELS = new RecordLabels();

  @Override
  public Adapter adapt(Notifier target, Object type) {
    boolean ours = target instanceof EObject object && object.eClass().getEPackage() == ModelPackage.eINSTANCE;
    return ours && type == IItemLabelProvider.class ? LABELS : super.adapt(target, type);
  }

  /** Texts and icons of records and parts; without state and attached to nothing. */
  private static final class RecordLabels extends AdapterImpl implements IItemLabelProvider {

    @Override
    public String getText(Object object) {
      String text = switch (object) {
        case Address address -> join(", ", address.getStreet(), join(" ", address.getPostalCode(), address.getCity()),
            address.getCountry());
        case ContactPoint point -> point.getValue();
        case OpportunityLine line -> line(line.getProduct(), line.getDescription());
        case OrderLine line -> line(line.getProduct(), line.getDescription());
        case CampaignMember member when member.getContact() != null -> getText(member.getContact());
        case CampaignMember member when member.getAccount() != null -> getText(member.getAccount());
        case ScoreReason reason -> reason.getSentence() != null ? reason.getSentence() : reason.getField();
        case CustomValue custom -> custom.getValue() == null ? "" : custom.getValue().toString();
        case Record record -> record(record);
        default -> "";
      };
      return text == null || text.isBlank() ? Labels.of(((EObject) object).eClass()) : text;
    }

    private static String record(Record record) {
      Object title = Entities.title(record.eClass()).map(record::eGet).orElse(null);
      return title instanceof String name && !name.isBlank() ? name : record.getKey();
    }

    private String line(Product product, String description) {
      return description == null || description.isBlank() ? product == null ? "" : getText(product) : description;
    }

    private static String join(String separator, String... parts) {
      StringBuilder text = new StringBuilder();
      for (String part : parts) {
        if (part != null && !part.isBlank()) {
          text.append(text.isEmpty() ? "" : separator).append(part.strip());
        }
      }
      return text.toString();
    }

    @Override
    public Object getImage(Object object) {
      return switch (object) {
        case Activity activity -> Icons.of(activity.getKind());
        case Account account when account.getKind() == AccountKind.PERSON ->
          Icons.of(ModelPackage.Literals.CONTACT);
        default -> Icons.of(((EObject) object).eClass());
      };
    }
  }
}
