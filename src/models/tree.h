// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/columnset.h>

#include <QAbstractItemModel>
#include <QHash>

struct MergeStep;

// A tree whose columns are data and whose branches load when they are opened. Tree<Row> below holds the rows. A key is
// one line's alone in the whole tree; "" is the invisible root.
class AbstractTree : public QAbstractItemModel
{
    Q_OBJECT

public:
    ~AbstractTree() override;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const final;
    QModelIndex parent(const QModelIndex &child) const final;
    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex & = {}) const final { return int(m_columns.size()); }
    bool hasChildren(const QModelIndex &parent = {}) const final;
    bool canFetchMore(const QModelIndex &parent) const final;
    void fetchMore(const QModelIndex &parent) final;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;

    void setServerNow(std::function<QDateTime()> now); // what times left are told by; until then this machine's clock
    QString keyAt(const QModelIndex &index) const;
    QModelIndex indexOf(const QString &key) const; // invalid: no such line
    QStringList childKeys(const QString &key) const;
    void removeKey(const QString &key);

signals:
    void childrenWanted(const QString &key);

protected:
    AbstractTree(QList<ColumnInfo> columns, QObject *parent);

    // Which of these keys may stand under the parent; takes those away that stand elsewhere. Before their rows are
    // known.
    QStringList claim(const QString &parentKey, const QStringList &keys);
    void merge(const QString &parentKey, const QStringList &keys); // exactly these children, in this order
    void append(const QString &parentKey, const QString &key);
    void announce(const QString &key); // the line has changed
    virtual QVariant cell(const QString &key, int column, int role, const QDateTime &now) const = 0;
    virtual bool isBranch(const QString &key) const = 0; // it may have children
    virtual void forget(const QString &key) = 0; // the line is gone

private:
    struct Node;

    Node *nodeOf(const QModelIndex &index) const;
    QModelIndex indexOf(const Node *node) const;
    void apply(Node *parent, const MergeStep &step, const QStringList &keys);
    void permute(Node *parent, const QList<int> &order);
    void forgetBelow(const Node *node);

    const QList<ColumnInfo> m_columns;
    std::unique_ptr<Node> m_root;
    QHash<QString, Node *> m_nodes;
    std::function<QDateTime()> m_now;
};

// The lines of one tree.
template <std::equality_comparable Row>
class Tree final : public AbstractTree
{
public:
    Tree(ColumnSet<Row> columns, std::function<QString(const Row &)> key, std::function<bool(const Row &)> isBranch,
        QObject *parent = nullptr)
        : AbstractTree(infos(columns.columns), parent)
        , m_set(std::move(columns))
        , m_key(std::move(key))
        , m_isBranch(std::move(isBranch))
    { }

    void setChildren(const QString &parentKey, const QList<Row> &rows); // in this order; nothing if the parent is gone
    void upsert(const QString &parentKey, const Row &row); // replaces, or adds at the end
    const Row *find(const QString &key) const; // nullptr: no such line; until the next change
    QList<Row> children(const QString &key) const;

private:
    bool put(const QString &key, const Row &row); // true: there was another one
    QVariant cell(const QString &key, int column, int role, const QDateTime &now) const override;
    bool isBranch(const QString &key) const override { return m_isBranch(m_rows[key]); }
    void forget(const QString &key) override
    {
        m_rows.remove(key);
        m_searchTexts.remove(key);
    }

    const ColumnSet<Row> m_set;
    const std::function<QString(const Row &)> m_key;
    const std::function<bool(const Row &)> m_isBranch;
    QHash<QString, Row> m_rows;
    mutable QHash<QString, QString> m_searchTexts; // of those that were searched: each keystroke looks at all of them
};

#include <models/treeimpl.h>
