package org.zhibu.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhibu.dues.GatewaySeal;
import org.zhibu.dues.OnlinePayments;
import org.zhibu.dues.PaymentGateway;
import org.zhibu.dues.PaymentView;
import org.zhibu.kernel.NotFound;
import org.zhibu.rules.Money;

/** Plays the payment service: whoever posts to the address it answers has paid, and it reports so under its seal. */
@RestController
@Profile("demo")
@Tag(name = "演示", description = "仅在演示环境提供")
class DemoGateway implements PaymentGateway {

    private final Map<String, Money> orders = new ConcurrentHashMap<>();
    private final ObjectProvider<OnlinePayments> online;
    private final GatewaySeal seal;
    private final ObjectMapper json;
    private final Clock clock;

    DemoGateway(ObjectProvider<OnlinePayments> online, GatewaySeal seal, ObjectMapper json, Clock clock) {
        this.online = online;
        this.seal = seal;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public URI open(String order, Money amount) {
        orders.put(order, amount);
        return URI.create("/api/demo/dues-orders/" + order + "/payment");
    }

    @Operation(summary = "模拟支付", description = "相当于在支付服务里付清支付单；随后支付服务发出签名的通知，可以重复调用")
    @PostMapping("/api/demo/dues-orders/{order}/payment")
    PaymentView pay(@PathVariable String order) throws JsonProcessingException {
        var amount = orders.get(order);
        if (amount == null) {
            throw new NotFound("没有这个支付单，或者演示已经重新启动");
        }
        var report = json.writeValueAsString(Map.of(
                "transaction", "DEMO-" + order, "order", order, "amount", amount, "paidOn", LocalDate.now(clock)));
        var now = String.valueOf(clock.instant().getEpochSecond());
        return online.getObject().report(now, seal.of(now, report), report);
    }
}
