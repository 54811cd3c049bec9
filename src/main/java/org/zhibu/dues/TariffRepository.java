package org.zhibu.dues;

import java.util.List;
import org.springframework.data.repository.Repository;

interface TariffRepository extends Repository<TariffEntry, Long> {

    TariffEntry save(TariffEntry entry);

    List<TariffEntry> findAllByOrderByFromMonthAscIdAsc();
}
