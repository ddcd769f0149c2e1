package org.rapport.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.model.ModelPackage.Literals;

class RecordValidatorTest {
  private static final ModelFactory NEW = ModelFactory.eINSTANCE;

  private final RecordValidator validator = new RecordValidator(List.of(field(7, "Churn", CustomFieldType.CHOICE),
      field(8, "tenure", CustomFieldType.NUMBER), field(9, "joined", CustomFieldType.DATE)));
  private Account account;

  @BeforeEach
  void createAccount() {
    account = NEW.createAccount();
    account.setName("Müller & Söhne");
  }

  private static CustomFieldDefinition field(long id, String name, CustomFieldType type) {
    CustomFieldDefinition field = NEW.createCustomFieldDefinition();
    field.setId(id);
    field.setEntity("Account");
    field.setName(name);
    field.setType(type);
    for (String value : type == CustomFieldType.CHOICE ? List.of("Yes", "No") : List.<String>of()) {
      FieldChoice choice = NEW.createFieldChoice();
      choice.setValue(value);
      field.getChoices().add(choice);
    }
    return field;
  }

  private Problem only(Record record) {
    List<Problem> problems = validator.validate(record);
    assertEquals(1, problems.size(), problems.toString());
    return problems.get(0);
  }

  private void add(int fieldId, Object value) {
    CustomValue custom = NEW.createCustomValue();
    custom.setFieldId(fieldId);
    custom.setValue(value);
    account.getCustomValues().add(custom);
  }

  @Test
  void aNewAccountNeedsOnlyAName() {
    assertEquals(List.of(), validator.validate(account));
    account.setName("  ");
    Problem problem = only(account);
    assertSame(Literals.ACCOUNT__NAME, problem.feature());
    assertEquals("Name is empty: enter one.", problem.sentence());
    assertTrue(problem.isError());
  }

  @Test
  void aSavedRecordNeedsItsKey() {
    account.setId(1);
    assertSame(Literals.RECORD__KEY, only(account).feature());
    account.setKey("A-000001");
    assertEquals(List.of(), validator.validate(account));
  }

  @Test
  void aMissingReferenceIsToBeChosen() {
    Opportunity opportunity = NEW.createOpportunity();
    opportunity.setName("Fleet");
    assertEquals("Account is missing: choose one.", only(opportunity).sentence());
  }

  @Test
  void tooLongTextsAreNamedWithTheirLength() {
    account.setIndustry("x".repeat(121));
    assertEquals("Industry has 121 characters, but at most 120 are possible: shorten it.", only(account).sentence());
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.01, 1.01, Double.NaN, Double.POSITIVE_INFINITY})
  void aProbabilityIsAShare(double probability) {
    Opportunity opportunity = opportunity();
    opportunity.setProbability(probability);
    Problem problem = only(opportunity);
    assertSame(Literals.OPPORTUNITY__PROBABILITY, problem.feature());
    assertEquals("Probability is " + probability + ", but must be between 0 and 1.", problem.sentence());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.5, 1})
  void theEndsOfARangeBelongToIt(double probability) {
    Opportunity opportunity = opportunity();
    opportunity.setProbability(probability);
    assertEquals(List.of(), validator.validate(opportunity));
  }

  private Opportunity opportunity() {
    Opportunity opportunity = NEW.createOpportunity();
    opportunity.setName("Fleet");
    opportunity.setAccount(account);
    return opportunity;
  }

  @Test
  void anAmountWithoutACurrencyIsOnlyAWarning() {
    Opportunity opportunity = opportunity();
    opportunity.setAmount(new BigDecimal("100"));
    Problem problem = only(opportunity);
    assertFalse(problem.isError());
    assertSame(Literals.OPPORTUNITY__CURRENCY, problem.feature());
    opportunity.setCurrency("Euro");
    assertTrue(validator.validate(opportunity).get(0).sentence().startsWith("Currency has 4 characters"));
    opportunity.setCurrency("eur");
    assertEquals("Currency is 'eur', but must be three capital letters such as EUR, CNY or USD.",
        only(opportunity).sentence());
    opportunity.setCurrency("EUR");
    assertEquals(List.of(), validator.validate(opportunity));
    opportunity.setAmount(new BigDecimal("-0.01"));
    assertEquals("Amount is -0.01, but must be at least 0.", only(opportunity).sentence());
  }

  @Test
  void partsAreCheckedToo() {
    account.getContactPoints().add(NEW.createContactPoint());
    Problem problem = only(account);
    assertSame(account.getContactPoints().get(0), problem.object());
    assertSame(Literals.CONTACT_POINT__VALUE, problem.feature());
  }

  @Test
  void oneAddressIsPrimary() {
    for (int i = 0; i < 2; i++) {
      Address address = NEW.createAddress();
      address.setPrimary(true);
      account.getAddresses().add(address);
    }
    assertEquals("2 addresses are marked as primary: leave the mark on one.", only(account).sentence());
  }

  @Test
  void anAccountIsNeverItsOwnParent() {
    Account holding = NEW.createAccount();
    holding.setName("Holding");
    account.setParent(holding);
    assertEquals(List.of(), validator.validate(account));
    holding.setParent(account);
    assertSame(Literals.ACCOUNT__PARENT, only(account).feature());
    Account branch = NEW.createAccount();
    branch.setName("Branch");
    branch.setParent(account);
    assertEquals(List.of(), validator.validate(branch), "a ring above does not make the branch its own parent");
  }

  @Test
  void timesRunForward() {
    Activity activity = NEW.createActivity();
    activity.setSubject("Demonstration");
    activity.setStart(Instant.parse("2026-01-31T10:00:00Z"));
    activity.setEnd(Instant.parse("2026-01-31T09:00:00Z"));
    assertEquals("End is 2026-01-31T09:00:00Z, but must not be before Start, which is 2026-01-31T10:00:00Z.",
        only(activity).sentence());
    activity.setEnd(activity.getStart());
    assertEquals(List.of(), validator.validate(activity));
  }

  @ParameterizedTest
  @CsvSource({"NPS, 0, true", "NPS, 10, true", "NPS, 11, false", "NPS, -1, false", "CSAT, 0, false", "CSAT, 5, true",
      "CSAT, 6, false", "CES, 7, true", "CES, 8, false"})
  void eachQuestionHasItsScale(SurveyKind kind, int value, boolean good) {
    SurveyResponse response = NEW.createSurveyResponse();
    response.setAccount(account);
    response.setDate(LocalDate.of(2026, 1, 31));
    response.setKind(kind);
    response.setValue(value);
    assertEquals(good ? 0 : 1, validator.validate(response).size());
  }

  @Test
  void ranksOfReasonsBeginAtOneAndDiffer() {
    Score score = NEW.createScore();
    score.setAccount(account);
    score.setName("Churn");
    score.setComputedAt(Instant.EPOCH);
    for (int rank : new int[]{0, 1, 1}) {
      ScoreReason reason = NEW.createScoreReason();
      reason.setRank(rank);
      reason.setField("tenure");
      score.getReasons().add(reason);
    }
    assertEquals(List.of("Rank is 0, but must be at least 1.", "Two reasons have the rank 1: number them from 1."),
        validator.validate(score).stream().map(Problem::sentence).toList());
  }

  @Test
  void aSegmentByRuleNeedsARuleAndNoMembers() {
    Segment segment = NEW.createSegment();
    segment.setName("At risk");
    segment.setKind(SegmentKind.RULE);
    segment.getMembers().add(account);
    assertEquals(List.of(Literals.SEGMENT__RULE, Literals.SEGMENT__MEMBERS),
        validator.validate(segment).stream().map(Problem::feature).toList());
  }

  @Test
  void customValuesFollowTheirDefinitions() {
    add(7, "Yes");
    add(8, 12.5);
    add(9, LocalDate.of(2026, 1, 31));
    assertEquals(List.of(), validator.validate(account));
  }

  @Test
  void customValuesOfTheWrongKindAreNamedByTheirField() {
    add(7, "Maybe");
    add(8, "twelve");
    add(8, 1.0);
    add(9, null);
    add(99, "x");
    assertEquals(List.of("Churn is 'Maybe', but must be one of Yes, No.",
        "tenure is 'twelve', but must be of the type Number.", "tenure has more than one value: remove all but one.",
        "joined is empty: enter a value or remove it.", "There is no custom field 99 for accounts: remove the value."),
        validator.validate(account).stream().map(Problem::sentence).toList());
    assertEquals(List.of(7, 8, 8, 9, 99), validator.validate(account).stream().map(Problem::fieldId).toList());
  }

  @Test
  void aFieldOfAnotherEntityIsRefused() {
    Product product = NEW.createProduct();
    product.setName("Line");
    CustomValue custom = NEW.createCustomValue();
    custom.setFieldId(8);
    custom.setValue(1.0);
    product.getCustomValues().add(custom);
    assertEquals("There is no custom field 8 for products: remove the value.", only(product).sentence());
  }

  @Test
  void oneValueCanBeCheckedWhileSomebodyTypes() {
    assertEquals("Name is empty: enter one.",
        validator.validate(account, Literals.ACCOUNT__NAME, null).get(0).sentence());
    assertEquals(List.of(), validator.validate(account, Literals.ACCOUNT__NAME, "Ok"));
  }
}
