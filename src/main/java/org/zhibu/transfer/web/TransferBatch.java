package org.zhibu.transfer.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.zhibu.transfer.TransferRequest;

/** Several people leave together. */
record TransferBatch(
        @NotEmpty(message = "名单不能为空") @Size(max = 500, message = "一批不超过500人")
        List<@Valid TransferRequest> transfers) {}
