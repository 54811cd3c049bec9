package org.zhibu.member;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores the national code, not the constant's name. */
@Converter(autoApply = true)
class EducationConverter implements AttributeConverter<Education, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Education attribute) {
        return attribute == null ? null : attribute.code();
    }

    @Override
    public @Nullable Education convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : Education.of(column);
    }
}
