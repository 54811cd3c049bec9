package org.zhibu.transfer;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface DirectoryRepository extends JpaRepository<DirectoryEntry, DirectoryEntry.Key> {

    @Query("""
            select d from DirectoryEntry d
            where d.name like concat('%', :text, '%') or d.key.committee like concat(:text, '%')
               or d.region like concat(:text, '%')
            order by d.key.deployment, d.key.committee""")
    List<DirectoryEntry> search(String text, Limit limit);

    @Modifying
    @Query("delete from DirectoryEntry d where d.key.deployment = :deployment")
    void forget(String deployment);
}
