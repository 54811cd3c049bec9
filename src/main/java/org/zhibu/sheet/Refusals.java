package org.zhibu.sheet;

import java.util.Collection;
import java.util.List;
import org.zhibu.kernel.RuleViolation;

/** Why a whole file is turned away, in the words its owner reads. */
final class Refusals {

    private static final String SAVE_AS_XLSX = "请用 Excel 或 WPS 打开，另存为“Excel 工作簿（*.xlsx）”后重新上传";
    private static final String SPLIT = "请拆成几个文件分别上传";

    static RuleViolation empty() {
        return new RuleViolation("sheet-filled", "文件是空的", "请选择填好的表格后重新上传");
    }

    static RuleViolation unknownKind(String kind) {
        return new RuleViolation("sheet-kind", "只能上传 .xlsx 或 .csv 表格，这是" + kind, SAVE_AS_XLSX);
    }

    static RuleViolation oldExcel() {
        return new RuleViolation("sheet-kind", "这是旧版表格（.xls 或 .et），不能读取", SAVE_AS_XLSX);
    }

    static RuleViolation encrypted() {
        return new RuleViolation("sheet-without-password", "表格设有打开密码，不能读取", "请在“文件－信息－保护工作簿”中取消密码，保存后重新上传");
    }

    static RuleViolation macros() {
        return new RuleViolation("sheet-without-macros", "表格带有宏，不能上传", SAVE_AS_XLSX);
    }

    static RuleViolation damaged() {
        return new RuleViolation("sheet-in-one-piece", "表格已损坏或不是标准的 .xlsx 文件，不能读取", SAVE_AS_XLSX);
    }

    static RuleViolation undecodable() {
        return new RuleViolation("sheet-kind", "认不出这个文件：它不是 .xlsx 表格，也不是 .csv 文字", SAVE_AS_XLSX);
    }

    static RuleViolation unquoted(long row) {
        return new RuleViolation(
                "sheet-quotes", "从第 %d 行起，引号没有成对，或者一格内容过长".formatted(row), "请用 Excel 或 WPS 打开核对这一行，另存为 .xlsx 后重新上传");
    }

    static RuleViolation tooLarge(long most) {
        return new RuleViolation("sheet-size", "文件超过 %d MB".formatted(most >> 20), "请删去图片和无关的工作表，或者拆成几个文件");
    }

    static RuleViolation unpacksTooLarge() {
        return new RuleViolation("sheet-size", "表格解压后过大，不能读取", "请把需要的行复制到新建的表格中，另存为 .xlsx 后重新上传");
    }

    static RuleViolation tooManyRows(int most) {
        return new RuleViolation("sheet-rows", "表格超过 %d 行".formatted(most), SPLIT);
    }

    static RuleViolation tooManyColumns(int row, int most) {
        return new RuleViolation("sheet-columns", "第 %d 行填到了第 %d 列以后".formatted(row, most), "请删去多余的列后重新上传");
    }

    static RuleViolation cellTooLong(String cell) {
        return new RuleViolation("sheet-cells", "%s 的内容超过 %d 字".formatted(cell, Limits.LONGEST_CELL), "请缩短这一格的内容后重新上传");
    }

    static RuleViolation headerMissing(Collection<String> missing, List<String> found) {
        return new RuleViolation(
                "sheet-header",
                "表格缺少“%s”列".formatted(String.join("”“", missing)),
                found.isEmpty()
                        ? "没有找到表头，请把列名写在前 %d 行中的一行".formatted(HeadingSearch.SEARCHED_LINES)
                        : "找到的列有：%s。请补上所缺的列，或者下载模板填写".formatted(String.join("、", found)));
    }

    static RuleViolation headerTwice(Collection<String> twice) {
        return new RuleViolation(
                "sheet-header", "表头中“%s”出现了不止一次".formatted(String.join("”“", twice)), "请只保留一列，或者改掉另一列的列名");
    }

    private Refusals() {}
}
