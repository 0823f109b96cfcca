// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tree.h"

#include "merge.h"

#include <core/clock.h>

struct AbstractTree::Node
{
    enum class Load { NotYet, Asked, Done };

    QString key{};
    Node *parent = nullptr;
    int row = 0;
    Load load = Load::NotYet;
    std::vector<std::unique_ptr<Node>> children{};

    void renumber(int from)
    {
        for (int i = from; i < int(children.size()); ++i)
            children[i]->row = i;
    }
};

AbstractTree::AbstractTree(QList<ColumnInfo> columns, QObject *parent)
    : QAbstractItemModel(parent)
    , m_columns(std::move(columns))
    , m_root(std::make_unique<Node>())
    , m_now([] { return Clock::instance().now(); })
{
    m_root->load = Node::Load::Done;
    m_nodes.insert(QString(), m_root.get());
}

AbstractTree::~AbstractTree() = default;

QModelIndex AbstractTree::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column, nodeOf(parent)->children[row].get())
                                         : QModelIndex();
}

QModelIndex AbstractTree::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(nodeOf(child)->parent) : QModelIndex();
}

int AbstractTree::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent)->children.size());
}

bool AbstractTree::hasChildren(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return false;
    const Node *node = nodeOf(parent);
    return !node->children.empty() || (node->load != Node::Load::Done && isBranch(node->key));
}

bool AbstractTree::canFetchMore(const QModelIndex &parent) const
{
    const Node *node = nodeOf(parent);
    return parent.column() <= 0 && node->load == Node::Load::NotYet && isBranch(node->key);
}

void AbstractTree::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    nodeOf(parent)->load = Node::Load::Asked;
    emit childrenWanted(nodeOf(parent)->key);
}

QVariant AbstractTree::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == cell::KeyRole)
        return keyAt(index);
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    return cell(keyAt(index), index.column(), role, isText ? m_now() : QDateTime());
}

QVariant AbstractTree::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    return m_columns.at(section).header(role);
}

void AbstractTree::setServerNow(std::function<QDateTime()> now)
{
    m_now = std::move(now);
}

QString AbstractTree::keyAt(const QModelIndex &index) const
{
    return nodeOf(index)->key;
}

QModelIndex AbstractTree::indexOf(const QString &key) const
{
    return indexOf(m_nodes.value(key));
}

QStringList AbstractTree::childKeys(const QString &key) const
{
    QStringList keys;
    if (const Node *node = m_nodes.value(key)) {
        for (const auto &child : node->children)
            keys.append(child->key);
    }
    return keys;
}

void AbstractTree::removeKey(const QString &key)
{
    Node *node = m_nodes.value(key);
    if (node && node->parent)
        apply(node->parent, {MergeStep::Kind::Remove, node->row, 1, {}}, {});
}

QStringList AbstractTree::claim(const QString &parentKey, const QStringList &keys)
{
    Node *parent = m_nodes.value(parentKey);
    QStringList claimed;
    for (const QString &key : keys) {
        // A key that names the parent or one above it would make a ring; whoever sends that gets no line for it.
        bool isAbove = false;
        for (const Node *node = parent; node; node = node->parent)
            isAbove = isAbove || node->key == key;
        if (isAbove)
            continue;
        const Node *known = m_nodes.value(key);
        if (known && known->parent != parent)
            removeKey(key);
        claimed.append(key);
    }
    return claimed;
}

void AbstractTree::merge(const QString &parentKey, const QStringList &keys)
{
    Node *parent = m_nodes.value(parentKey);
    const bool wasOpen = parent->load != Node::Load::Done;
    parent->load = Node::Load::Done;
    for (const MergeStep &step : mergeSteps(childKeys(parentKey), keys))
        apply(parent, step, keys);
    if (wasOpen && keys.isEmpty())
        announce(parentKey); // there is nothing to unfold after all
}

void AbstractTree::append(const QString &parentKey, const QString &key)
{
    Node *parent = m_nodes.value(parentKey);
    apply(parent, {MergeStep::Kind::Insert, int(parent->children.size()), 1, {0}}, {key});
}

void AbstractTree::announce(const QString &key)
{
    const QModelIndex first = indexOf(key);
    if (first.isValid())
        emit dataChanged(first, first.siblingAtColumn(columnCount() - 1));
}

AbstractTree::Node *AbstractTree::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex AbstractTree::indexOf(const Node *node) const
{
    return node && node->parent ? createIndex(node->row, 0, node) : QModelIndex();
}

void AbstractTree::apply(Node *parent, const MergeStep &step, const QStringList &keys)
{
    auto &children = parent->children;
    const auto first = children.begin() + step.at;
    switch (step.kind) {
    case MergeStep::Kind::Remove:
        beginRemoveRows(indexOf(parent), step.at, step.at + step.count - 1);
        for (auto child = first; child != first + step.count; ++child)
            forgetBelow(child->get());
        children.erase(first, first + step.count);
        parent->renumber(step.at);
        endRemoveRows();
        break;
    case MergeStep::Kind::Insert: {
        beginInsertRows(indexOf(parent), step.at, step.at + step.count - 1);
        std::vector<std::unique_ptr<Node>> fresh;
        for (const int i : step.rows) {
            fresh.push_back(std::make_unique<Node>(Node{.key = keys.at(i), .parent = parent}));
            m_nodes.insert(keys.at(i), fresh.back().get());
        }
        children.insert(first, std::make_move_iterator(fresh.begin()), std::make_move_iterator(fresh.end()));
        parent->renumber(step.at);
        endInsertRows();
        break;
    }
    case MergeStep::Kind::Permute:
        permute(parent, step.rows);
        break;
    }
}

void AbstractTree::permute(Node *parent, const QList<int> &order)
{
    const QList<QPersistentModelIndex> parents{indexOf(parent)};
    emit layoutAboutToBeChanged(parents, VerticalSortHint);
    std::vector<std::unique_ptr<Node>> children;
    children.reserve(order.size());
    for (const int from : order)
        children.push_back(std::move(parent->children[from]));
    parent->children = std::move(children);
    parent->renumber(0);

    QModelIndexList before;
    QModelIndexList after;
    for (const QModelIndex &index : persistentIndexList()) {
        const Node *node = nodeOf(index);
        if (node->parent != parent)
            continue;
        before.append(index);
        after.append(createIndex(node->row, index.column(), node));
    }
    changePersistentIndexList(before, after);
    emit layoutChanged(parents, VerticalSortHint);
}

void AbstractTree::forgetBelow(const Node *node)
{
    for (const auto &child : node->children)
        forgetBelow(child.get());
    m_nodes.remove(node->key);
    forget(node->key);
}
