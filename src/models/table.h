// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/columnset.h>

#include <QAbstractTableModel>
#include <QHash>

#include <vector>

struct MergeStep;

// A table whose columns are data and whose rows are merged by key, never reset. Table<Row> below holds the rows.
class AbstractTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : int(m_columns.size()); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;
    Qt::ItemFlags flags(const QModelIndex &index) const final; // a heading row can't be chosen

    const ColumnInfo &column(int at) const { return m_columns.at(at); }
    int columnOf(const char *key) const; // -1: no such column
    void setServerNow(std::function<QDateTime()> now); // what times left are told by; until then this machine's clock

    QString keyAt(int row) const { return m_keys.value(row); }
    int rowOf(const QString &key) const; // -1: no such row
    void removeKeys(const QStringList &keys);
    void clear() { merge({}); }

protected:
    explicit AbstractTable(QList<ColumnInfo> columns, QObject *parent);

    // Both read the rows to come from what take() and replace() know under their index in `keys`.
    void merge(const QStringList &keys); // exactly these rows, in this order
    void append(const QStringList &keys); // keys that are not there yet
    void announce(const QList<int> &rows); // these have changed; ascending

    virtual QVariant cell(int row, int column, int role, const QDateTime &now) const = 0;
    virtual void take(int at, const QList<int> &incoming) = 0;
    virtual void drop(int at, int count) = 0;
    virtual void permute(const QList<int> &order) = 0;

private:
    void apply(const MergeStep &step, const QStringList &keys);
    void applyOrder(const QList<int> &order);

    const QList<ColumnInfo> m_columns;
    QStringList m_keys;
    mutable QHash<QString, int> m_rowByKey; // empty: to be made anew
    std::function<QDateTime()> m_now;
};

// The rows of one table. Row must compare with ==, so that only what changed is announced.
template <std::equality_comparable Row>
class Table final : public AbstractTable
{
public:
    using KeyOf = std::function<QString(const Row &)>;

    Table(ColumnSet<Row> columns, KeyOf key, QObject *parent = nullptr)
        : AbstractTable(infos(columns.columns), parent)
        , m_set(std::move(columns))
        , m_key(std::move(key))
    { }

    void setRows(const QList<Row> &rows); // exactly these, in this order; of rows with one key the last counts
    void upsert(const QList<Row> &rows); // replaces what is known, adds what is new at the end
    void upsert(const Row &row) { upsert(QList<Row>{row}); }
    // Calls change(Row &) for each row; true means that it changed the row, but not its key.
    template <class Change>
    void update(Change change);

    const Row &row(int at) const { return m_rows[at]; }
    const std::vector<Row> &rows() const { return m_rows; }
    const Row *find(const QString &key) const; // nullptr: no such row; valid until the next change

private:
    bool replace(int at, const Row &row);
    QVariant cell(int row, int column, int role, const QDateTime &now) const override;
    void take(int at, const QList<int> &incoming) override;
    void drop(int at, int count) override;
    void permute(const QList<int> &order) override;

    const ColumnSet<Row> m_set;
    const KeyOf m_key;
    std::vector<Row> m_rows;
    mutable std::vector<QString> m_searchTexts; // of each row, made when first asked for
    QList<Row> m_incoming; // only while merging
};

#include <models/tableimpl.h>
