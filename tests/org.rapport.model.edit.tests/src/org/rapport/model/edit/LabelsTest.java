package org.rapport.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapport.model.Account;
import org.rapport.model.AccountKind;
import org.rapport.model.Activity;
import org.rapport.model.ActivityKind;
import org.rapport.model.Address;
import org.rapport.model.CampaignMember;
import org.rapport.model.CampaignMemberStatus;
import org.rapport.model.CustomFieldType;
import org.rapport.model.ModelFactory;
import org.rapport.model.ModelPackage;
import org.rapport.model.Order;
import org.rapport.model.OrderLine;
import org.rapport.model.Product;
import org.rapport.model.Record;

/** What people read and see for every class of the model. */
class LabelsTest {
  private static final RecordAdapterFactory FACTORY = new RecordAdapterFactory();

  static List<EClass> concreteClasses() {
    return ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
        .filter(type -> !type.isAbstract()).toList();
  }

  private static IItemLabelProvider labels(Object object) {
    return (IItemLabelProvider) FACTORY.adapt(object, IItemLabelProvider.class);
  }

  private static String text(Object object) {
    return labels(object).getText(object);
  }

  private static Properties properties(String file) throws IOException {
    Properties properties = new Properties();
    URL url = URI.create(ModelEditPlugin.INSTANCE.getBaseURL() + file).toURL();
    try (Reader reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }

  @ParameterizedTest
  @MethodSource("concreteClasses")
  void everyClassHasATextAnIconAndProperties(EClass type) throws IOException {
    Object object = ModelFactory.eINSTANCE.create(type);
    assertEquals(Labels.of(type), text(object), "a record without name and key is called by its class");
    URL icon = (URL) labels(object).getImage(object);
    try (var stream = icon.openStream()) {
      String svg = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(svg.startsWith("<svg ") && svg.contains("viewBox=\"0 0 16 16\""), icon.toString());
    }
    var properties = (IItemPropertySource) FACTORY.adapt(object, IItemPropertySource.class);
    assertNotNull(properties);
    assertTrue(properties.getPropertyDescriptors(object).stream()
        .allMatch(property -> !property.getDisplayName(object).isBlank()));
    if (object instanceof Record record) {
      record.setKey("X-000001");
      assertEquals("X-000001", text(object));
    }
  }

  @ParameterizedTest
  @MethodSource("concreteClasses")
  void everyClassIsLabelledInEnglishAndChinese(EClass type) throws IOException {
    Properties english = properties("plugin.properties");
    Properties chinese = properties("plugin_zh_CN.properties");
    Stream<String> keys = Stream.concat(
        Stream.of("_UI_" + type.getName() + "_type", "_UI_" + type.getName() + "_plural"),
        type.getEStructuralFeatures().stream().map(f -> "_UI_" + type.getName() + "_" + f.getName() + "_feature"));
    for (String key : keys.toList()) {
      assertNotNull(english.getProperty(key), key);
      String label = chinese.getProperty(key);
      assertNotNull(label, key);
      assertTrue(label.codePoints().anyMatch(Character::isIdeographic), key + " = " + label);
    }
  }

  @Test
  void theTranslationHasTheSameKeys() throws IOException {
    Properties english = properties("plugin.properties");
    Properties chinese = properties("plugin_zh_CN.properties");
    assertEquals(english.stringPropertyNames().stream().sorted().collect(Collectors.joining("\n")),
        chinese.stringPropertyNames().stream().sorted().collect(Collectors.joining("\n")));
  }

  @Test
  void literalsAreLabelled() {
    assertEquals("Organisation", Labels.of(AccountKind.ORGANISATION));
    assertEquals("Opted out", Labels.of(CampaignMemberStatus.OPTED_OUT));
    assertEquals("Yes or no", Labels.of(CustomFieldType.BOOLEAN));
    ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EEnum.class::isInstance).map(EEnum.class::cast)
        .flatMap(kinds -> kinds.getELiterals().stream()).forEach(literal -> assertEquals(Labels.of(literal),
            Labels.of(literal.getInstance())));
  }

  @Test
  void labelsOfClassesAndFeatures() {
    assertEquals("Survey response", Labels.of(ModelPackage.Literals.SURVEY_RESPONSE));
    assertEquals("Opportunities", Labels.plural(ModelPackage.Literals.OPPORTUNITY));
    assertEquals("Customer since", Labels.of(ModelPackage.Literals.ACCOUNT__SINCE));
  }

  @Test
  void recordsAreCalledByTheirNameOrSubject() {
    Account account = ModelFactory.eINSTANCE.createAccount();
    account.setKey("A-000001");
    account.setName("北京公司");
    assertEquals("北京公司", text(account));
    Activity activity = ModelFactory.eINSTANCE.createActivity();
    activity.setSubject("Call back");
    assertEquals("Call back", text(activity));
    Order order = ModelFactory.eINSTANCE.createOrder();
    order.setKey("OR-000007");
    assertEquals("OR-000007", text(order));
  }

  @Test
  void theLabelsAreTheSameHoweverTheFactoryIsAsked() {
    Account account = ModelFactory.eINSTANCE.createAccount();
    Object asNotifier = FACTORY.adapt(account, IItemLabelProvider.class);
    Object asObject = FACTORY.adapt((Object) account, IItemLabelProvider.class);
    assertEquals(asNotifier, asObject);
    assertNotNull(((IItemLabelProvider) asNotifier).getImage(account));
    assertTrue(account.eAdapters().isEmpty(), "a list of a million rows leaves no adapters behind");
  }

  @Test
  void partsAreCalledByWhatTheySay() {
    Address address = ModelFactory.eINSTANCE.createAddress();
    address.setPostalCode("80331");
    address.setCity("München");
    address.setCountry("DE");
    assertEquals("80331 München, DE", text(address));
    Product product = ModelFactory.eINSTANCE.createProduct();
    product.setName("Fibre line");
    OrderLine line = ModelFactory.eINSTANCE.createOrderLine();
    line.setProduct(product);
    assertEquals("Fibre line", text(line));
    line.setDescription("Fibre line, 24 months");
    assertEquals("Fibre line, 24 months", text(line));
    CampaignMember member = ModelFactory.eINSTANCE.createCampaignMember();
    Account account = ModelFactory.eINSTANCE.createAccount();
    account.setName("Telco");
    member.setAccount(account);
    assertEquals("Telco", text(member));
  }

  @Test
  void personsAndKindsOfActivityHaveTheirOwnIcons() {
    Account person = ModelFactory.eINSTANCE.createAccount();
    Object organisation = labels(person).getImage(person);
    person.setKind(AccountKind.PERSON);
    assertTrue(!organisation.toString().equals(labels(person).getImage(person).toString()));
    for (ActivityKind kind : ActivityKind.values()) {
      assertNotNull(Icons.of(kind), kind.getLiteral());
    }
  }
}
