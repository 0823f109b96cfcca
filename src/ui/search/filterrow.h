// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/filterfields.h>

#include <QObject>
#include <QVariant>

class FieldRow;
class FormColumn;
class StockModel;
class QWidget;

// One filter of the panel: its editor by kind, and what is wrong with it. The panel owns the widgets.
class FilterRow : public QObject
{
    Q_OBJECT

public:
    FilterRow(const FilterField &field, QWidget *panel);
    FieldRow *addTo(FormColumn &form); // with its label; check boxes stand in groups and are placed by the panel

    const FilterField &field() const { return m_field; }
    QWidget *editor() const { return m_editor; }

    bool isAsked() const; // something is chosen or typed, and it means something here
    QVariant value() const; // also while the filter means nothing here: what was typed is kept
    void setValue(const QVariant &value);

    // reason: why it means nothing for this country, empty when it may be used. shortly: the same where there is
    // little room ("not for GB").
    void setWhyNot(const QString &reason, const QString &shortly);
    bool hasProblem() const;
    bool isInStock() const; // the value is one of what it completes from
    void setStock(const QList<Stock> &stock); // what area code and city complete from
    void setHint(const QString &hint); // what to know; nothing is wrong
    void setProblem(const QString &problem); // of the value as it is; empty takes it away

signals:
    void changed();
    void submitted(); // Enter in a field

private slots:
    void editorChanged();

private:
    void makeEditor(QWidget *panel);
    QWidget *makeTextField(QWidget *panel);
    void refuse(const QString &reason);
    QVariant shown() const;
    void show(const QVariant &value);

    const FilterField &m_field;
    QWidget *m_editor = nullptr;
    FieldRow *m_row = nullptr; // check boxes have none, and nothing can be wrong with them
    StockModel *m_cities = nullptr;
    QVariant m_kept; // while it is off
    bool m_adjusting = false;
};
