package org.zhibu.demo;

import java.util.List;

/** Names that nobody bears: an example's given name behind a common surname, and a few that test every font and database. */
final class DemoNames {

    private static final List<String> SURNAMES = List.of(
            "张", "李", "欧阳", "王", "赵", "刘", "陈", "杨", "黄", "周", "吴", "徐", "孙", "马", "朱", "胡", "郭", "何", "林", "上官", "高",
            "罗", "郑", "梁", "谢", "宋", "唐", "许", "韩", "冯", "邓", "曹", "彭", "曾", "肖", "田", "董", "潘", "司马", "袁", "蔡", "蒋",
            "余", "于", "杜", "叶", "程", "魏", "苏", "吕", "丁", "任", "卢", "姚", "沈", "钟", "姜", "崔", "谭", "陆");
    private static final List<String> GIVEN_NAMES = List.of("演示", "样例", "示范", "虚构", "范例", "举例", "模拟", "样本");

    /** Rare characters beyond the basic plane and in extension A, and a name with an interpunct. */
    private static final List<String> RARE = List.of("𠮷示范", "陈样䶮", "娜仁·演示");

    private int next;

    String next() {
        var number = next++;
        if (number % 40 == 39) {
            return RARE.get(number / 40 % RARE.size());
        }
        return SURNAMES.get(number % SURNAMES.size())
                + GIVEN_NAMES.get((number / SURNAMES.size() + number) % GIVEN_NAMES.size());
    }
}
