package org.zhibu.demo;

/** What a newcomer reads when the demo is ready. */
final class DemoBanner {

    private static final String TEXT = """


            ────────────────────────────────────────────────────────────────────
              支部演示环境已就绪（人名、单位均为虚构）
            ────────────────────────────────────────────────────────────────────
              首页          http://localhost:{port}/
              待办（任务列表） http://localhost:{port}/camunda/app/tasklist/default/
              接口文档      http://localhost:{port}/swagger-ui.html

              角色              账号                   密码
              党支部书记        x1101secretary         demo
              组织委员          x1101commissioner      demo
              支部委员          x1101committee         demo
              党总支书记        x11secretary           demo
              党委组织员        x1organizer            demo
              党委书记          x1head                 demo
              组织部            xdepartment            demo
              申请人、党员本人  applicant  activist  probationary  member   demo
              系统管理员        admin                  admin
              安全、审计管理员  security  auditor      demo
              其他支部把 x1101 换成 x1102、x1201、x2101、x2102、x2103；
              全部账号见 http://localhost:{port}/api/demo/accounts

              先试：用 x1101commissioner 登录任务列表，受理“𠮷样例”的入党申请，
              再用 x1101secretary 同本人谈话；用 admin 可以把演示时钟向前拨。
            ────────────────────────────────────────────────────────────────────
            """;

    static String text(String port) {
        return TEXT.replace("{port}", port);
    }

    private DemoBanner() {}
}
