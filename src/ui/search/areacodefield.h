// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/search/stockcompleter.h>

#include <QComboBox>

// An area code, typed or chosen from what is in stock. Away from the focus it also says how much there is.
class AreaCodeField : public QComboBox
{
    Q_OBJECT
    Q_PROPERTY(QString code READ code WRITE setCode NOTIFY codeChanged USER true)

public:
    explicit AreaCodeField(QWidget *parent = nullptr);

    QString code() const; // digits alone
    void setCode(const QString &code);
    void setStock(const QList<Stock> &stock);
    const StockModel *stock() const { return m_stock; }

signals:
    void codeChanged();
    void refused(const QString &reason);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void showStock(bool shown);

    StockModel *m_stock;
};
