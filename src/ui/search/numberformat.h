// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIdentityProxyModel>

// Shows phone numbers as they are sent ("+13125550100") instead of grouped for reading.
class NumberFormat : public QIdentityProxyModel
{
    Q_OBJECT

public:
    explicit NumberFormat(QAbstractItemModel *source, QObject *parent = nullptr);

    void setPlain(bool plain);
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    bool m_plain = false;
};
