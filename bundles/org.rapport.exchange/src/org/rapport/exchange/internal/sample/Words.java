package org.rapport.exchange.internal.sample;

/** Words from which names, places and texts of the sample are put together. Nobody in it exists. */
final class Words {

  static final String[] FIRST = {"Ada", "Alma", "Amir", "Anton", "Bela", "Bruno", "Cara", "Celia", "Dario", "Dina",
      "Edith", "Elias", "Emil", "Enid", "Fabian", "Flora", "Greta", "Hugo", "Ida", "Ilan", "Iris", "Jasper", "Jonas",
      "Kira", "Lea", "Leon", "Lina", "Lotte", "Luca", "Mara", "Milo", "Mina", "Nadia", "Nils", "Noa", "Nora", "Olga",
      "Oscar", "Petra", "Quinn", "Rafael", "Rosa", "Ruben", "Selma", "Silas", "Tara", "Theo", "Tilda", "Una", "Vera",
      "Viktor", "Wanda", "Yara", "Zeno"};

  static final String[] LAST = {"Abernal", "Ashdown", "Barlow", "Bexley", "Birkwood", "Brandel", "Calder", "Carrow",
      "Cresswell", "Dalby", "Dunmore", "Eastley", "Elmstead", "Fairholm", "Farrow", "Fenwright", "Garland", "Glenmoor",
      "Hadley", "Halvard", "Harcombe", "Hollis", "Ingram", "Jessop", "Kelvedon", "Kestrel", "Larkham", "Lindqvist",
      "Marlow", "Medford", "Merrow", "Norcross", "Oakley", "Orrin", "Penhale", "Quarrie", "Ravensby", "Redfern",
      "Rookwood", "Sandell", "Selwyn", "Stanmere", "Tarrant", "Thornby", "Tolland", "Underhay", "Varley", "Wetherden",
      "Whitcombe", "Winslow", "Wyndham", "Yardley"};

  static final String[] SURNAMES = {"王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "胡", "朱", "高", "林", "何",
      "郭", "马", "罗", "梁", "宋", "郑", "谢"};

  static final String[] GIVEN = {"安", "宁", "晓", "雨", "晨", "佳", "明", "思", "雅", "文", "俊", "泽", "欣", "怡", "子", "涵", "浩",
      "然", "悦",
      "琪", "嘉", "瑞", "语", "桐", "清", "远", "若", "溪", "书", "瑶"};

  static final String[] FIRM = {"Amberfield", "Bluewater", "Brightside", "Cedarline", "Clearbrook", "Copperhill",
      "Eastgate", "Evermore", "Fairwind", "Foxglove", "Goldcrest", "Greenhaven", "Harbourline", "Highmoor",
      "Ironbridge",
      "Juniper", "Kingsway", "Lakeshore", "Longmeadow", "Maplewood", "Millstone", "Northlight", "Oakbridge",
      "Pinecrest",
      "Quarrystone", "Redstone", "Riverbend", "Silverleaf", "Southbank", "Stonehill", "Summerfield", "Tidewater",
      "Westbrook", "Whitecliff", "Wildrose", "Willowmere"};

  static final String[] FIRM_CN = {"华远", "明达", "星辰", "瑞丰", "新海", "云帆", "东方", "博雅", "恒信", "金桥", "绿洲", "天成", "宏图", "银杏",
      "晨光",
      "安泰", "远景", "嘉禾"};

  static final String[] INDUSTRIES = {"Retail", "Manufacturing", "Finance", "Health", "Logistics", "Education",
      "Hospitality", "Construction"};

  static final String[][] TRADES = {{"Stores", "Trading", "Markets"}, {"Works", "Components", "Tools"},
      {"Capital", "Insurance", "Savings"}, {"Clinics", "Care", "Laboratories"}, {"Logistics", "Freight", "Transport"},
      {"Academy", "Schools", "Learning"}, {"Hotels", "Catering", "Travel"}, {"Builders", "Homes", "Engineering"}};

  static final String[] TRADES_CN = {"商贸", "制造", "金融服务", "医疗", "物流", "教育", "酒店", "建筑"};

  static final String[] LEGAL = {"Ltd", "Group", "GmbH", "Inc", "& Partners", "Co"};

  static final String[][] CITIES = {{"Ashford", "Kent", "United Kingdom"}, {"Bremen", "Bremen", "Germany"},
      {"Lyon", "Rhône", "France"}, {"Porto", "Norte", "Portugal"}, {"Utrecht", "Utrecht", "Netherlands"},
      {"Aarhus", "Midtjylland", "Denmark"}, {"Turin", "Piedmont", "Italy"}, {"Denver", "Colorado", "United States"},
      {"Halifax", "Nova Scotia", "Canada"}, {"Leeds", "Yorkshire", "United Kingdom"}};

  static final String[][] CITIES_CN = {{"北京", "北京", "中国"}, {"上海", "上海", "中国"}, {"广州", "广东", "中国"},
      {"成都", "四川", "中国"}, {"杭州", "浙江", "中国"}, {"武汉", "湖北", "中国"}};

  static final String[] STREETS = {"Mill Lane", "Station Road", "Harbour Street", "Garden Square", "Church Walk",
      "Market Place", "Orchard Way", "Bridge Street"};

  static final String[] STREETS_CN = {"和平路", "人民路", "花园街", "文化路", "长江路", "建设大道"};

  static final String[] POSITIONS = {"Managing director", "Head of purchasing", "Office manager", "Head of IT",
      "Accountant", "Operations manager", "Buyer", "Assistant"};

  static final String[] SUBJECTS = {"Introduced the new tariff", "Asked about the invoice", "Reviewed the contract",
      "Planned the upgrade", "Checked satisfaction", "Discussed the renewal", "Sent the offer",
      "Followed up on the offer",
      "Agreed on a visit", "Explained the service terms"};

  static final String[] COMPLAINTS = {"Line drops in the evening", "Invoice too high", "Technician did not come",
      "Slow connection", "Wrong address on the invoice", "Support did not call back", "Discount was not applied",
      "Device arrived damaged"};

  static final String[] REQUESTS = {"Change of the bank account", "Move to a new address", "Question about roaming",
      "Copy of an invoice", "Second line wanted", "New password", "Change of the tariff"};

  static final String[] PRAISE = {"Friendly and quick.", "Everything works.", "很满意，服务很好。", "Good value.",
      "The technician was excellent.", "一切顺利。"};

  static final String[] BLAME = {"Too many outages.", "Nobody calls back.", "价格太高，服务慢。", "The invoice is wrong again.",
      "Waited two weeks for a technician.", "网络经常断。"};

  static final String[] DEALS = {"Upgrade to Pro", "Second site", "Renewal", "Fleet of mobiles", "Fibre connection",
      "Security package", "Training days", "Cloud storage"};

  private Words() {}
}
