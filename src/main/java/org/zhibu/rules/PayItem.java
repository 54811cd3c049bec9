package org.zhibu.rules;

import static org.zhibu.rules.PayItem.Treatment.DEDUCTED;
import static org.zhibu.rules.PayItem.Treatment.EXCLUDED;
import static org.zhibu.rules.PayItem.Treatment.INCLUDED;

/**
 * A line of a pay slip, and what it does to the base: 《关于中国共产党党费收缴、使用和管理的规定》第一条 says what is in it,
 * 《关于进一步规范党费工作的通知》 what is not.
 */
public enum PayItem implements Labeled {
    POST_PAY("岗位（职务）工资", INCLUDED),
    GRADE_PAY("级别、薪级工资", INCLUDED),
    TECHNICAL_GRADE_PAY("技术等级工资", INCLUDED),
    BASIC_PAY("基本工资", INCLUDED),
    ALLOWANCE("规范津贴补贴", INCLUDED),
    BASIC_PERFORMANCE_PAY("基础性绩效工资", INCLUDED),
    REGULAR_BONUS("固定发放的奖金", INCLUDED),
    PENSION("基本养老金（离退休费）", INCLUDED),
    NET_BUSINESS_INCOME("经营纯收入", INCLUDED),

    REWARD_PERFORMANCE_PAY("奖励性绩效工资", EXCLUDED),
    IRREGULAR_BONUS("不固定或者不普遍发放的奖金", EXCLUDED),
    YEAR_END_BONUS("年终奖金", EXCLUDED),
    PENSION_ALLOWANCE("养老金中的补贴", EXCLUDED),
    HOUSING_ALLOWANCE("住房补贴", EXCLUDED),
    TRANSPORT_ALLOWANCE("交通补贴", EXCLUDED),
    OFFICIAL_CAR_ALLOWANCE("公务用车补贴", EXCLUDED),
    COMMUNICATION_ALLOWANCE("通讯补贴", EXCLUDED),
    OVERTIME_PAY("加班补贴", EXCLUDED),
    MEAL_ALLOWANCE("误餐补贴", EXCLUDED),
    HEATING_ALLOWANCE("取暖补贴", EXCLUDED),
    HIGH_TEMPERATURE_ALLOWANCE("高温补贴", EXCLUDED),
    PROPERTY_MANAGEMENT_ALLOWANCE("物业补贴", EXCLUDED),
    SPECIAL_ALLOWANCE("仅少数地区、单位、岗位或者人员享有的津贴", EXCLUDED),

    INCOME_TAX("个人所得税", DEDUCTED),
    PENSION_INSURANCE("养老保险", DEDUCTED),
    MEDICAL_INSURANCE("医疗保险", DEDUCTED),
    UNEMPLOYMENT_INSURANCE("失业保险", DEDUCTED),
    WORK_INJURY_INSURANCE("工伤保险", DEDUCTED),
    MATERNITY_INSURANCE("生育保险", DEDUCTED),
    HOUSING_FUND("住房公积金", DEDUCTED),
    ANNUITY("职业（企业）年金", DEDUCTED);

    private final String label;
    private final Treatment treatment;

    PayItem(String label, Treatment treatment) {
        this.label = label;
        this.treatment = treatment;
    }

    @Override
    public String label() {
        return label;
    }

    public Treatment treatment() {
        return treatment;
    }

    /** What a line does to the base. */
    public enum Treatment implements Labeled {
        INCLUDED("计入"),
        EXCLUDED("不计入"),
        DEDUCTED("扣除");

        private final String label;

        Treatment(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }
}
