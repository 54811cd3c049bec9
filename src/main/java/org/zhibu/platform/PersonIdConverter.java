package org.zhibu.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.PersonId;

/** Stores a {@link PersonId} as a number. */
@Converter(autoApply = true)
class PersonIdConverter implements AttributeConverter<PersonId, Long> {

    @Override
    public @Nullable Long convertToDatabaseColumn(@Nullable PersonId id) {
        return id == null ? null : id.value();
    }

    @Override
    public @Nullable PersonId convertToEntityAttribute(@Nullable Long value) {
        return value == null ? null : new PersonId(value);
    }
}
