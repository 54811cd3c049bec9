package org.zhibu.dues;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import org.zhibu.rules.Money;

/** Stores amounts in fen. */
@Converter(autoApply = true)
class MoneyConverter implements AttributeConverter<Money, Long> {

    @Override
    public @Nullable Long convertToDatabaseColumn(@Nullable Money money) {
        return money == null ? null : money.fen();
    }

    @Override
    public @Nullable Money convertToEntityAttribute(@Nullable Long fen) {
        return fen == null ? null : new Money(fen);
    }
}
