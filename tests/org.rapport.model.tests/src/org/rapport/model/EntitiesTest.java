package org.rapport.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntitiesTest {

  @ParameterizedTest
  @CsvSource({"account, Account", "Accounts, Account", "OPPORTUNITIES, Opportunity", "survey-response, SurveyResponse",
      "surveyresponses, SurveyResponse", "Survey response, SurveyResponse", "case, Case",
      "custom fields, CustomFieldDefinition", "custom-field-definition, CustomFieldDefinition"})
  void peopleMayCallAnEntityByEachOfItsNames(String name, String entity) {
    assertEquals(Optional.of(entity), Entities.find(name).map(EClass::getName));
  }

  @Test
  void everyEntityIsFoundByItsOwnNameAndPlural() {
    for (EClass entity : Entities.all()) {
      assertEquals(Optional.of(entity), Entities.find(Entities.name(entity)));
      assertEquals(Optional.of(entity), Entities.find(Entities.plural(entity)));
    }
  }

  @Test
  void anUnknownEntityIsRefusedWithTheKnownOnes() {
    assertTrue(Entities.find("customer").isEmpty());
    assertTrue(Entities.find("record").isEmpty(), "abstract");
    assertTrue(Entities.find("order-line").isEmpty(), "a part");
    String message = assertThrows(IllegalArgumentException.class, () -> Entities.of("customer")).getMessage();
    assertTrue(message.startsWith("There is no entity 'customer'. Use one of account, contact, "), message);
  }

  @Test
  void namesPluralsAndLabels() {
    assertEquals("survey-response", Entities.name(ModelPackage.Literals.SURVEY_RESPONSE));
    assertEquals("survey-responses", Entities.plural(ModelPackage.Literals.SURVEY_RESPONSE));
    assertEquals("Survey response", Entities.label(ModelPackage.Literals.SURVEY_RESPONSE));
    assertEquals("Opportunities", Entities.pluralLabel(ModelPackage.Literals.OPPORTUNITY));
    assertEquals("Close date", Entities.label(ModelPackage.Literals.OPPORTUNITY__CLOSE_DATE));
    assertEquals("A", Entities.keyPrefix(ModelPackage.Literals.ACCOUNT));
  }

  @Test
  void aRecordIsCalledByItsNameElseItsKey() {
    Account account = ModelFactory.eINSTANCE.createAccount();
    assertEquals("New account", Entities.text(account));
    account.setKey("A-000001");
    assertEquals("A-000001", Entities.text(account));
    account.setName(" ");
    assertEquals("A-000001", Entities.text(account));
    account.setName("Müller & Söhne");
    assertEquals("Müller & Söhne", Entities.text(account));
    Activity activity = ModelFactory.eINSTANCE.createActivity();
    activity.setSubject("Call back");
    assertEquals("Call back", Entities.text(activity));
  }

  @Test
  void listColumnsUnitsAndLimitsComeFromTheModel() {
    assertTrue(Entities.isListed(ModelPackage.Literals.ACCOUNT__NAME));
    assertFalse(Entities.isListed(ModelPackage.Literals.ACCOUNT__DESCRIPTION));
    assertEquals(Optional.of("currency"), Entities.unit(ModelPackage.Literals.OPPORTUNITY__AMOUNT));
    assertEquals(300, Entities.maxLength(ModelPackage.Literals.ACCOUNT__NAME).orElseThrow());
    assertTrue(Entities.max(ModelPackage.Literals.OPPORTUNITY__AMOUNT).isEmpty());
  }
}
