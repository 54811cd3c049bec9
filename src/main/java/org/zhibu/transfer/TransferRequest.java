package org.zhibu.transfer;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.PersonId;

/** Somebody is to leave: who, where to, when and why. */
public record TransferRequest(
        @NotNull(message = "请选择转出人员") PersonId person,
        @NotNull(message = "请选择去向类别") DestinationKind destinationKind,
        @Size(max = 64, message = "去向代码不超过64字") @Nullable String destination,

        @Size(max = 100, message = "接收党组织全称不超过100字") @Nullable
        String destinationName,

        @Size(max = 200, message = "接收党组织地址不超过200字") @Nullable
        String destinationAddress,

        @Size(max = 6, message = "行政区划代码为6位数字") @Nullable String destinationRegion,

        @NotNull(message = "请填写离开日期") LocalDate leavingOn,
        @NotNull(message = "请选择转出原因") TransferCause cause,
        @Size(max = 500, message = "说明不超过500字") @Nullable String note) {
    /** How the destination is named. */
    public enum DestinationKind {
        /** By the code of a branch or committee of this deployment. */
        HERE,
        /** By deployment and committee, as in {@code peer:x1}. */
        ELSEWHERE,
        /** By name and address, for a letter on paper. */
        PAPER
    }
}
