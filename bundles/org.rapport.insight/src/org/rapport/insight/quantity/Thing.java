package org.rapport.insight.quantity;

/**
 * What is counted, or what money is per. Each kind of thing is a class of its own, so that money per order and money per
 * customer are different types. A consultant's own kind is a subclass with one constant.
 *
 * @since 0.1
 */
public abstract class Thing {
  /** Customers. */
  public static final Customer CUSTOMER = new Customer("customer", "customers");
  /** Customers who ordered for the first time. */
  public static final NewCustomer NEW_CUSTOMER = new NewCustomer();
  /** Orders. */
  public static final Order ORDER = new Order();
  /** Opportunities. */
  public static final Opportunity OPPORTUNITY = new Opportunity();
  /** Answers to surveys. */
  public static final Response RESPONSE = new Response();
  /** Members of campaigns. */
  public static final Member MEMBER = new Member();
  /** Cases. */
  public static final Case CASE = new Case();
  /** Records of any entity. */
  public static final Item RECORD = new Item();

  private final String one;
  private final String many;

  /**
   * @param one the word for one of them
   * @param many the word for several
   */
  protected Thing(String one, String many) {
    this.one = one;
    this.many = many;
  }

  /** The word for one of them, such as {@code order}. */
  public final String one() {
    return one;
  }

  /** The word for several of them, such as {@code orders}. */
  public final String many() {
    return many;
  }

  /** The word for a number of them. */
  final String word(double number) {
    return number == 1 ? one : many;
  }

  @Override
  public final String toString() {
    return many;
  }

  /** A customer. */
  public static class Customer extends Thing {
    private Customer(String one, String many) {
      super(one, many);
    }
  }

  /** A customer who ordered for the first time: a customer too. */
  public static final class NewCustomer extends Customer {
    private NewCustomer() {
      super("new customer", "new customers");
    }
  }

  /** An order. */
  public static final class Order extends Thing {
    private Order() {
      super("order", "orders");
    }
  }

  /** An opportunity. */
  public static final class Opportunity extends Thing {
    private Opportunity() {
      super("opportunity", "opportunities");
    }
  }

  /** An answer to a survey. */
  public static final class Response extends Thing {
    private Response() {
      super("response", "responses");
    }
  }

  /** A member of a campaign. */
  public static final class Member extends Thing {
    private Member() {
      super("member", "members");
    }
  }

  /** A case. */
  public static final class Case extends Thing {
    private Case() {
      super("case", "cases");
    }
  }

  /** A record of any entity. */
  public static final class Item extends Thing {
    private Item() {
      super("record", "records");
    }
  }
}
