package org.rapport.store;

/**
 * What a check or a restore of a backup has found. Whoever gets one may trust the file: anything wrong with it is a
 * {@link DamagedBackupException} instead.
 *
 * @param backup the backup
 * @param tables how many tables it holds, those of the store itself too
 * @param tableRows how many rows these tables have together
 * @param transactions how many transactions it holds, all of which can be looked up and undone after a restore
 * @param journalRecords how many records of the journal it holds
 * @since 0.1
 */
public record BackupReport(Backup backup, int tables, long tableRows, long transactions, long journalRecords) {
}
